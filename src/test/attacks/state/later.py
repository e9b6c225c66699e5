# cases: 75
# aim: have something happen after the run
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import asyncio, sched
    attempt(lambda: asyncio.run(asyncio.sleep(0)))
    attempt(lambda: asyncio.get_event_loop_policy().new_event_loop())
    scheduler = sched.scheduler()
    scheduler.enter(10**6, 1, print, ("breached later",))
    return algo
