"""The shunting yard: operands pass straight through, operators wait on a stack."""

import ARgorithmToolkit

STRENGTH = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}


def run(**kwargs):
    algo = ARgorithmToolkit.StateSet()
    formula = ARgorithmToolkit.String("formula", algo, kwargs["formula"])
    postfix = ARgorithmToolkit.String("postfix", algo, "", comments="The result will be here")
    waiting = ARgorithmToolkit.Stack("waiting", algo, comments="Operators and open brackets")
    for sign in formula:
        if sign.isalnum():
            postfix.append(sign, comments=f"{sign} is an operand: it passes through")
        elif sign == "(":
            waiting.push(sign, comments="An open bracket waits for its end")
        elif sign == ")":
            close_bracket(postfix, waiting)
        elif sign in STRENGTH:
            while not waiting.empty() and goes_first(waiting.top(comments="Who waits on top?"), sign):
                postfix.append(waiting.pop(comments=f"It goes before {sign}"))
            waiting.push(sign, comments=f"{sign} waits for its second operand")
        elif not sign.isspace():
            raise ARgorithmToolkit.ARgorithmClientError(f"'{sign}' has no place in a formula")
    while not waiting.empty():
        sign = waiting.pop(comments="The formula has ended: who still waits goes out")
        if sign == "(":
            raise ARgorithmToolkit.ARgorithmClientError("A bracket is never closed")
        postfix.append(sign)
    algo.add_comment(f"In postfix order: {postfix.body}")
    return algo


def close_bracket(postfix, waiting):
    """Lets everything out that waits inside the bracket."""
    while not waiting.empty():
        sign = waiting.pop(comments="Everything inside the bracket goes out")
        if sign == "(":
            return
        postfix.append(sign)
    raise ARgorithmToolkit.ARgorithmClientError("A bracket is closed that was never opened")


def goes_first(on_top, sign):
    """Whether the operator on top is carried out before the new one."""
    if on_top == "(":
        return False
    # Powers are read from the right: a^b^c is a^(b^c).
    if STRENGTH[on_top] == STRENGTH[sign]:
        return sign != "^"
    return STRENGTH[on_top] > STRENGTH[sign]
