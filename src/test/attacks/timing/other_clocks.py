# cases: 88
# aim: find a clock that shows real time
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import datetime, os, time
    print(time.time(), time.localtime(), time.gmtime(), time.ctime(), time.strftime("%c"), datetime.datetime.now(), datetime.date.today())
    print(time.get_clock_info("time").resolution > 0)
    for clock in ("clock_gettime", "clock_gettime_ns"):
        for number in (0, 1, 2, 3):
            try:
                print(clock, number, getattr(time, clock)(number) // 10**9 < 2 * 10**9)
            except Exception as denial:
                print("denied")
    return algo
