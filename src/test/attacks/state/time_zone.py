# cases: 74
# aim: leave a time zone for the next run
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import os, time
    print(time.tzname, time.timezone, time.daylight, time.localtime(0).tm_hour)
    os.environ["TZ"] = "Asia/Tokyo"
    time.tzset()
    print(time.strptime('2025', '%Y').tm_year)
    return algo
