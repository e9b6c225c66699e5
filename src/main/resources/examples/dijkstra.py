"""Dijkstra's algorithm: the nearest city that is not settled yet is settled next."""

import ARgorithmToolkit


def run(**kwargs):
    algo = ARgorithmToolkit.StateSet()
    roads = kwargs["roads"]
    names = [chr(ord("A") + i) for i in range(len(roads))]
    distance = ARgorithmToolkit.Map("distance", algo, comments="Shortest known way to each city")
    settled = ARgorithmToolkit.Set("settled", algo, comments="Cities whose distance is final")
    nearest = ARgorithmToolkit.PriorityQueue("nearest", algo, comments="Cities to go on from")

    distance.set("A", 0, comments="We start at A")
    nearest.offer([0, "A"], comments="A is 0 away")
    while not nearest.empty():
        length, city = nearest.poll(comments="The nearest city that is known")
        if settled.find(city, comments=f"Is {city} settled already?"):
            algo.add_comment(f"{city} was reached on a shorter way before")
            continue
        settled.add(city, comments=f"No way to {city} can be shorter than {length}")
        for other, road in enumerate(roads[names.index(city)]):
            name = names[other]
            # Negative lengths would break the argument above, so they count as no road.
            if road <= 0 or name in settled.body:
                continue
            if name not in distance.body or length + road < distance.body[name]:
                distance.set(name, length + road, comments=f"By {city}, {name} is {length + road} away")
                nearest.offer([length + road, name], comments=f"Go on from {name} later")
    algo.add_comment("Every city that can be reached is settled")
    return algo
