# cases: 39
# aim: import Java packages as in Jython
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    for name in ("java.lang", "java.util", "javax.script", "sun.misc", "com.oracle.truffle.api", "org.graalvm.polyglot", "jarray"):
        attempt(__import__, name)
    return algo
