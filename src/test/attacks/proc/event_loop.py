# cases: 22
# aim: leave an event loop running
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import asyncio
    loop = asyncio.new_event_loop()
    loop.call_soon(loop.run_forever)
    loop.run_forever()
    algo.add_comment("breached")
    return algo
