"""Set algebra: what is in one, in both, or only in one of two sets."""

import ARgorithmToolkit


def run(**kwargs):
    algo = ARgorithmToolkit.StateSet()
    left = ARgorithmToolkit.Set("left", algo, comments="The first set, still empty")
    for member in kwargs["left"]:
        left.add(member, comments=f"{member} is a member now")
    right = ARgorithmToolkit.Set("right", algo, kwargs["right"], comments="The second set, at once")

    both = left.intersection(right, comments="What is in both")
    left.union(right, comments="What is in at least one of them")
    left.difference(right, comments="What is only in the first")
    # A set knows each member once, so asking is all it takes to tell whether it is there.
    for member in kwargs["right"][:3]:
        if both.find(member, comments=f"Is {member} in both?"):
            left.remove(member, comments=f"It is: take {member} out of the first set")
    algo.add_comment("What was asked for and was in both is in the first set no longer")
    return algo
