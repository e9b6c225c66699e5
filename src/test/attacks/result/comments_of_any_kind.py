# cases: 84
# aim: have links and markup in comments
# expect: fine
# says: javascript:alert(1)

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    for comment in ("javascript:alert(1)", "data:text/html,<b>", "</script>", "${7*7}", "{{7*7}}", "'; DROP TABLE x; --", "\r\nSet-Cookie: a=b"):
        algo.add_comment(comment)
    return algo
