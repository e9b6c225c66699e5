# cases: 62
# aim: send ten megabytes
# expect: rejected
# expand: TEXT 10000000 #

def run(**parameters): pass
TEXT
