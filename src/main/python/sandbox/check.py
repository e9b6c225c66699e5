"""Compiles programs without running them. One context does it for many programs: nothing of a
program is executed, so none can leave anything behind."""


def make_checker():
    import _ast

    scopes = (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef, _ast.Lambda)
    comprehensions = (_ast.ListComp, _ast.SetComp, _ast.DictComp, _ast.GeneratorExp)

    def check(file_name, source, function):
        """("", 0, 0) when the program can be run, else a reason, its line and its column."""
        source = source.removeprefix("\ufeff")
        nul = source.find("\0")
        if nul >= 0:
            line = source.count("\n", 0, nul) + 1
            column = nul - source.rfind("\n", 0, nul)
            return ("the program contains a NUL character", line, column)
        try:
            tree = compile(source, file_name, "exec", 0x400, dont_inherit=True)
            compile(source, file_name, "exec", dont_inherit=True)
        except SyntaxError as error:
            message = str(error.msg)[:1000]
            return (message or "invalid syntax", error.lineno or 1, error.offset or 1)
        except RecursionError:
            return ("the program is nested too deeply", 1, 1)
        except (ValueError, OverflowError, MemoryError) as error:
            return (str(error)[:1000] or "the program cannot be compiled", 1, 1)
        try:
            bound = binds(tree.body, function)
        except RecursionError:
            return ("the program is nested too deeply", 1, 1)
        if not bound:
            name = function if len(function) <= 100 else function[:97] + "..."
            return ("the program defines no function '%s' at module level" % name, 1, 1)
        return ("", 0, 0)

    def binds(statements, name):
        """Whether module-level code may bind `name`; what functions and classes do inside is theirs."""
        waiting = [(node, False) for node in statements]
        while waiting:
            node, inside = waiting.pop()
            if binds_here(node, name, inside):
                return True
            waiting.extend((child, inside or isinstance(node, comprehensions)) for child in parts(node))
            if isinstance(node, _ast.NamedExpr):
                waiting.append((node.target, False))
        return False

    def binds_here(node, name, inside_comprehension):
        if isinstance(node, (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef)):
            return node.name == name
        if isinstance(node, _ast.Name):
            return node.id == name and isinstance(node.ctx, _ast.Store) and not inside_comprehension
        if isinstance(node, _ast.alias):
            return node.name == "*" or (node.asname or node.name.split(".")[0]) == name
        if isinstance(node, (_ast.MatchAs, _ast.MatchStar)):
            return node.name == name
        return isinstance(node, _ast.MatchMapping) and node.rest == name

    def parts(node):
        if isinstance(node, scopes):
            return
        if isinstance(node, _ast.AnnAssign) and node.value is None:
            return  # `name: type` binds nothing
        for field in node._fields:
            value = getattr(node, field, None)
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, _ast.AST):
                        yield item
            elif isinstance(value, _ast.AST):
                yield value

    return check


make_checker()
