"""Helpers of the tests; plain functions, no test framework."""


def raises(error, message, function, *arguments, **keywords):
    """Calls the function and asserts that it raises exactly this class with this text; gives the exception."""
    try:
        function(*arguments, **keywords)
    except Exception as caught:
        assert type(caught) is error, f"{type(caught).__name__}: {caught}"
        assert message is None or str(caught) == message, str(caught)
        return caught
    raise AssertionError("nothing was raised")


def contents(algo):
    """The contents of all states."""
    return [state.content for state in algo.states]


def last_state(algo):
    """Takes the newest state away and gives its content."""
    content = algo.states[-1].content
    algo.states.pop()
    return content


def kinds(algo):
    """The types of all states."""
    return [state.content["state_type"] for state in algo.states]


def definition(algo, at=-1):
    """The definition of one state."""
    return algo.states[at].content["state_def"]


def comments(algo):
    """The comments of all states."""
    return [state.content["comments"] for state in algo.states]
