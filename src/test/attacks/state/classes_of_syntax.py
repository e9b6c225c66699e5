# cases: 74
# aim: leave fields in the classes of syntax trees
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import _ast, ast
    print("breached" if hasattr(_ast.AST, "left") or "left" in _ast.Name._fields else "clean", _ast.Name._fields, _ast.Name._attributes)
    for put in (lambda: setattr(_ast.AST, "left", 1), lambda: setattr(_ast.Name, "_fields", ("id", "ctx", "left"))):
        try:
            put()
        except (AttributeError, TypeError) as denial:
            print(type(denial).__name__)
    ast.NodeVisitor.visit_left = 1
    return algo
