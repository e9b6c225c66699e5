# cases: 74
# aim: leave a time zone for the next run
# expect: blocked
# runs: 2

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import os, time
    print(time.tzname, time.timezone, time.daylight, time.localtime(0).tm_hour)
    os.environ["TZ"] = "Asia/Tokyo"
    attempt(time.tzset)
    return algo
