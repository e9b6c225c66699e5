# cases: 74
# aim: leave a locale for the next run
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import _locale, locale
    print([_locale.setlocale(category) for category in range(7)], _locale.localeconv()["decimal_point"], locale.getlocale())
    for name in ("de_DE.UTF-8", "de_DE", "fr_FR"):
        try:
            print(locale.setlocale(locale.LC_ALL, name), _locale.localeconv()["decimal_point"])
        except (locale.Error, ValueError) as denial:
            print(type(denial).__name__)
    return algo
