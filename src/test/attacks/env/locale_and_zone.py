# cases: 35
# aim: learn where the host stands
# expect: fine
# says: UTC

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import locale, time
    print(time.tzname, time.timezone, time.altzone, time.strftime("%Z %z"))
    print(locale.getlocale(), locale.getencoding(), locale.localeconv())
    return algo
