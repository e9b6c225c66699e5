"""A traffic light as enumeration and classes that inherit."""
from abc import ABC, abstractmethod
from enum import Enum, auto
import ARgorithmToolkit

class Light(Enum):
    RED = auto()
    GREEN = auto()
    YELLOW = auto()

    @property
    def after(self):
        members = list(Light)
        return members[(members.index(self) + 1) % len(members)]

class Device(ABC):
    def __init__(self, name):
        self._name = name

    @abstractmethod
    def tick(self): ...

    @property
    def name(self):
        return self._name.upper()

class Crossing(Device):
    def __init__(self, name, algo, light=Light.RED):
        super().__init__(name)
        self.shown = ARgorithmToolkit.Variable(name, algo, light.name)
        self.light = light

    def tick(self):
        self.light = self.light.after
        self.shown.value = self.light.name
        return self.light

def run(ticks, start):
    algo = ARgorithmToolkit.StateSet()
    crossing = Crossing("main", algo, Light[start])
    for _ in range(ticks):
        light = crossing.tick()
        match light:
            case Light.RED:
                algo.add_comment("stop")
            case Light.GREEN | Light.YELLOW if light.value < 3:
                algo.add_comment("go")
            case _:
                algo.add_comment(str(light))
    algo.add_comment([crossing.name, repr(crossing.light), isinstance(crossing, Device)])
    try:
        Device("abstract")
    except TypeError:
        algo.add_comment("abstract")
    return algo
