# cases: 56
# aim: never end before the function is called
# expect: limit time

i = 0
while True: i += 1
def run(**parameters): pass
