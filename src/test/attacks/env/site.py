# cases: 32
# aim: learn where packages lie
# expect: fine | blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import site
    print(site.ENABLE_USER_SITE, site.PREFIXES, site.getsitepackages())
    import sysconfig
    print(sysconfig.get_paths())
    return algo
