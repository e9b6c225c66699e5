"""Infix to postfix and its value, with two stacks."""
import operator
import re
import ARgorithmToolkit

OPERATORS = {
    "+": (1, operator.add), "-": (1, operator.sub),
    "*": (2, operator.mul), "/": (2, operator.truediv), "//": (2, operator.floordiv), "^": (3, operator.pow),
}

def tokens(text):
    for token in re.findall(r"\d+\.?\d*|//|[-+*/^()]", text):
        yield float(token) if "." in token else int(token) if token.isdigit() else token

def run(text):
    algo = ARgorithmToolkit.StateSet()
    ops = ARgorithmToolkit.Stack("operators", algo)
    values = ARgorithmToolkit.Stack("values", algo)

    def apply():
        op = ops.pop()
        b, a = values.pop(), values.pop()
        try:
            values.push(OPERATORS[op][1](a, b), comments=f"{a} {op} {b}")
        except ZeroDivisionError as error:
            algo.add_comment(f"{a} {op} {b}: {type(error).__name__}")
            values.push(0)

    for token in tokens(text):
        if token == "(":
            ops.push(token)
        elif token == ")":
            while ops.top() != "(":
                apply()
            ops.pop()
        elif token in OPERATORS:
            while not ops.empty() and ops.top() != "(" and OPERATORS[ops.body[-1]][0] >= OPERATORS[token][0]:
                apply()
            ops.push(token)
        else:
            values.push(token)
    while not ops.empty():
        apply()
    algo.add_comment(f"= {values.top()}")
    return algo
