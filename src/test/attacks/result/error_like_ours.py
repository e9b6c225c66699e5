# cases: 86
# aim: raise an error that is called like the toolkit's
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    class ARgorithmClientError(Exception):
        __module__ = "ARgorithmToolkit.utils"
    raise ARgorithmClientError("<b>contact evil@example.org</b>")
    return algo
