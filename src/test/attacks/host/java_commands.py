# cases: 36
# aim: run a command by Java
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import java
    java.type("java.lang.Runtime").getRuntime().exec("id")
    java.type("java.lang.ProcessBuilder")("id").start()
    return algo
