"""Shows the standard library at a place of its own, for where it really lies is a fact of the host.

Paths below the home that GraalPy was started with are shown as paths below "/python": in `sys`, in
modules and their specs, and in the tracebacks of what is imported from now on. Behind the paths the
import system works as ever.
"""

import sys
from _frozen_importlib import FrozenImporter
from _frozen_importlib_external import FileFinder, SourceFileLoader, spec_from_file_location

import __graalpython__

SHOWN = "/python"

real = sys.prefix


def hide():
    """Begins to show the other place; the program comes after this."""
    for name in ("prefix", "exec_prefix", "base_prefix", "base_exec_prefix", "_stdlib_dir"):
        setattr(sys, name, _shown(getattr(sys, name)))
    for name in ("home", "core_home", "stdlib_home", "capi_home"):
        setattr(__graalpython__, name, _shown(getattr(__graalpython__, name)))
    sys.meta_path[sys.meta_path.index(FrozenImporter)] = _Frozen
    sys.path[:] = [_shown(path) for path in sys.path]
    sys.path_hooks.insert(0, _hook)
    sys.path_importer_cache.clear()
    for module in list(sys.modules.values()):
        _show(module)


def _shown(path):
    return SHOWN + path[len(real) :] if isinstance(path, str) and path.startswith(real) else path


def _real(path):
    return real + path[len(SHOWN) :] if path.startswith(SHOWN) else path


def _show(module):
    if not str(getattr(module, "__file__", None)).startswith(real):
        return
    module.__file__ = _shown(module.__file__)
    spec = module.__spec__
    spec.origin, spec.cached = _shown(spec.origin), _shown(spec.cached)
    if hasattr(spec.loader_state, "filename"):
        spec.loader_state.filename = module.__file__
    if hasattr(module, "__path__"):
        module.__path__[:] = [_shown(path) for path in module.__path__]


class _Frozen(FrozenImporter):
    """Imports what GraalPy brings along parsed."""

    @staticmethod
    def exec_module(module):
        FrozenImporter.exec_module(module)
        _show(module)


class _Loader(SourceFileLoader):
    def path_stats(self, path):
        return super().path_stats(_real(path))

    def get_data(self, path):
        return super().get_data(_real(path))

    def set_data(self, path, data, *, _mode=0o666):
        """Nothing may be written."""


class _Finder:
    """Finds what the import system's own finder does, and tells another place."""

    def __init__(self, path):
        self._finder = FileFinder(_real(path), (SourceFileLoader, [".py"]))

    def find_spec(self, name, target=None):
        found = self._finder.find_spec(name, target)
        if found is None or found.origin is None:
            return None
        place = _shown(found.origin)
        inside = found.submodule_search_locations
        return spec_from_file_location(
            name,
            place,
            loader=_Loader(name, place),
            submodule_search_locations=inside and [_shown(path) for path in inside],
        )

    def invalidate_caches(self):
        self._finder.invalidate_caches()


def _hook(path):
    if not path.startswith(SHOWN):
        raise ImportError("not below " + SHOWN, path=path)
    return _Finder(path)
