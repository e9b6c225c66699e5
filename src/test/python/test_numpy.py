"""The stand-in for numpy against values that numpy 1.24 itself gave."""
import numpy as np

VALUES = [
    ('np.dot([1,2,3],[4,5,6])', ['int64', '32']),
    ('np.dot(3,4)', ['int64', '12']),
    ('np.dot(2,[1,2])', ['int64', '[2, 4]']),
    ('np.dot([[1,2],[3,4]],[[5,6],[7,8]])', ['int64', '[[19, 22], [43, 50]]']),
    ('np.dot([[1,2],[3,4]],[1,1])', ['int64', '[3, 7]']),
    ('np.dot([1,1],[[1,2],[3,4]])', ['int64', '[4, 6]']),
    ('np.dot([[1.5,2],[3,4]],[1,1])', ['float64', '[3.5, 7.0]']),
    ('np.dot([0.1]*3,[0.3]*3)', ['float64', '0.09']),
    ('np.array([[1,2],[3,4]]) @ np.array([[1,0],[0,1]])', ['int64', '[[1, 2], [3, 4]]']),
    ('np.array([1,2]).dot([3,4])', ['int64', '11']),
    ('np.dot([[1,2,3]],[[1],[2],[3]])', ['int64', '[[14]]']),
    ('np.dot([1,2],[1,2,3])', 'ValueError: shapes (2,) and (3,) not aligned: 2 (dim 0) != 3 (dim 0)'),
    ('np.dot(np.ones((2,2)),np.ones((3,2)))',
     'ValueError: shapes (2,2) and (3,2) not aligned: 2 (dim 1) != 3 (dim 0)'),
    ('np.dot(np.arange(12).reshape(2,2,3), np.arange(12).reshape(2,3,2))',
     ['int64', '[[[[10, 13], [28, 31]], [[28, 40], [100, 112]]], [[[46, 67], [172, 193]], [[64, 94], [244, 274]]]]']),
    ('np.dot(2**62,4)', ['int64', '0']),
    ('np.dot([],[])', ['float64', '0.0']),
    ('np.sqrt(16)', ['float64', '4.0']),
    ('np.sqrt(2)', ['float64', '1.4142135623730951']),
    ('np.sqrt([1,4,9])', ['float64', '[1.0, 2.0, 3.0]']),
    ('np.sqrt([[1,2],[3,-4]])', ['float64', '[[1.0, 1.4142135623730951], [1.7320508075688772, nan]]']),
    ('np.sqrt(-1.0)', ['float64', 'nan']),
    ('np.sqrt(float("inf"))', ['float64', 'inf']),
    ('np.exp(0)', ['float64', '1.0']),
    ('np.exp(1000)', ['float64', 'inf']),
    ('np.exp(-1000.0)', ['float64', '0.0']),
    ('np.linspace(0,1,5)', ['float64', '[0.0, 0.25, 0.5, 0.75, 1.0]']),
    ('np.linspace(2,3,4,endpoint=False)', ['float64', '[2.0, 2.25, 2.5, 2.75]']),
    ('np.linspace(0,10,1)', ['float64', '[0.0]']),
    ('np.linspace(0,10,0)', ['float64', '[]']),
    ('np.linspace(0,10,5,dtype=int)', ['int64', '[0, 2, 5, 7, 10]']),
    ('np.linspace(5,-5,7)',
     ['float64', '[5.0, 3.333333333333333, 1.6666666666666665, 0.0, -1.666666666666667, -3.333333333333334, -5.0]']),
    ('np.linspace(0,1,-1)', 'ValueError: Number of samples, -1, must be non-negative.'),
    ('np.linspace(0.1,0.7,7)', ['float64', '[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]']),
    ('np.argsort([3,1,2])', ['int64', '[1, 2, 0]']),
    ('np.argsort([[3,1,2],[9,7,8]])', ['int64', '[[1, 2, 0], [1, 2, 0]]']),
    ('np.argsort([[3,1,2],[0,7,1]],axis=0)', ['int64', '[[1, 0, 1], [0, 1, 0]]']),
    ('np.argsort([2,1,1,2])', ['int64', '[1, 2, 0, 3]']),
    ('np.array([3.5,1,float("nan"),2]).argsort()', ['int64', '[1, 3, 0, 2]']),
    ('np.argsort([[3,1],[2,0]],axis=None)', ['int64', '[3, 1, 2, 0]']),
    ('np.argsort(["b","a","c"])', ['int64', '[1, 0, 2]']),
    ('np.where([True,False],[1,2],[3,4])', ['int64', '[1, 4]']),
    ('np.where(np.array([1,2,3])>2,0,9)', ['int64', '[9, 9, 0]']),
    ('np.where(np.array([1,2,3])>1)', [['int64', '[1, 2]']]),
    ('np.where([[0,1],[1,0]])', [['int64', '[0, 1]'], ['int64', '[1, 0]']]),
    ('np.where([True,False],1.5,2)', ['float64', '[1.5, 2.0]']),
    ('np.where([[True],[False]],[1,2],[3,4])', ['int64', '[[1, 2], [3, 4]]']),
    ('np.where([True,False],"a","bcd")', ['<U3', "['a', 'bcd']"]),
    ('np.where(True,1,2)', ['int64', '1']),
    ('np.where([1,0,1],1)', 'ValueError: either both or neither of x and y should be given'),
    ('np.where([],[],[])', ['float64', '[]']),
    ('np.array([[1,0],[0,2]]).nonzero()', [['int64', '[0, 1]'], ['int64', '[0, 1]']]),
    ('np.where(np.array([0.5,0,0.2]),np.array([1,2,3]),-1)', ['int64', '[1, -1, 3]']),
]
SEEDS = [42, [1, 2, 3]]
RANDOM = [
    ('np.random.rand(3)', [
        [0.3745401188473625, 0.9507143064099162, 0.7319939418114051],
        [0.6098612722867289, 0.8866970434146851, 0.47633673750662764],
    ]),
    ('np.random.rand(2, 2)', [
        [[0.3745401188473625, 0.9507143064099162], [0.7319939418114051, 0.5986584841970366]],
        [[0.6098612722867289, 0.8866970434146851], [0.47633673750662764, 0.8976583215326422]],
    ]),
    ('np.random.randint(0, 10, size=20)', [
        [6, 3, 7, 4, 6, 9, 2, 6, 7, 4, 3, 7, 7, 2, 5, 4, 1, 7, 5, 1],
        [9, 3, 5, 5, 9, 3, 3, 5, 8, 4, 4, 8, 1, 8, 8, 5, 3, 8, 4, 4],
    ]),
    ('np.random.randint(0, 2**40, size=(2, 3))', [
        [[441507790259, 395924837646, 458615280711], [810017303572, 440001501305, 902372521174]],
        [[405279617177, 840058822749, 299234975517], [663299307605, 796852403155, 398968587916]],
    ]),
    ('np.random.randint(0, 2**32, size=3)', [
        [1608637542, 3421126067, 4083286876],
        [2619334238, 1552691353, 3808334787],
    ]),
    ('np.random.random(2)', [
        [0.3745401188473625, 0.9507143064099162],
        [0.6098612722867289, 0.8866970434146851],
    ]),
    ('np.random.uniform(-1, 1, 3)', [
        [-0.250919762305275, 0.9014286128198323, 0.4639878836228102],
        [0.21972254457345786, 0.7733940868293703, -0.04732652498674472],
    ]),
    ('np.random.randn(3)', [
        [0.4967141530112327, -0.13826430117118466, 0.6476885381006925],
        [0.8985824482099501, 0.25528876596298244, 0.9517262521759671],
    ]),
    ('np.random.normal(5, 2, size=3)', [
        [5.993428306022466, 4.72347139765763, 6.295377076201385],
        [6.7971648964199005, 5.510577531925965, 6.903452504351934],
    ]),
    ('np.random.choice(5, 4)', [
        [3, 4, 2, 4],
        [1, 3, 2, 1],
    ]),
    ('np.random.choice([10, 20, 30], size=(2, 2))', [
        [[30, 10], [30, 30]],
        [[30, 20], [20, 20]],
    ]),
    ('np.random.choice(10, 4, replace=False)', [
        [8, 1, 5, 0],
        [0, 4, 8, 1],
    ]),
    ('np.random.choice(4, 6, p=[0.1, 0.2, 0.3, 0.4])', [
        [2, 3, 3, 2, 1, 1],
        [3, 3, 2, 3, 0, 3],
    ]),
    ('np.random.choice(6, 5, replace=False, p=[0.1, 0.2, 0.3, 0.1, 0.2, 0.1])', [
        [2, 5, 4, 1, 0],
        [3, 4, 2, 0, 5],
    ]),
    ('np.random.permutation(8)', [
        [1, 5, 0, 7, 2, 4, 3, 6],
        [0, 4, 5, 7, 2, 3, 1, 6],
    ]),
    ('np.random.permutation([5, 6, 7, 8])', [
        [6, 8, 5, 7],
        [5, 8, 6, 7],
    ]),
    ('np.random.permutation([[1, 2], [3, 4], [5, 6]])', [
        [[1, 2], [3, 4], [5, 6]],
        [[1, 2], [3, 4], [5, 6]],
    ]),
]
NEWER_SEEDS = [42, 123456789012345678901234567890, [1, 2, 3, 4, 5, 6]]
NEWER_RANDOM = [
    ('rng.random(3)', [
        [0.7739560485559633, 0.4388784397520523, 0.8585979199113825],
        [0.34543790416273246, 0.33578336166567657, 0.15099490459335874],
        [0.6218049217551649, 0.11940126789606353, 0.8390479995608978],
    ]),
    ('rng.integers(0, 10, size=12)', [
        [0, 7, 6, 4, 4, 8, 0, 6, 2, 0, 5, 9],
        [1, 3, 8, 3, 0, 1, 6, 9, 7, 0, 6, 0],
        [4, 6, 7, 1, 8, 8, 0, 0, 5, 1, 5, 2],
    ]),
    ('rng.integers(0, 2**40, size=3)', [
        [850973674774, 482551947687, 944038396526],
        [379812992301, 369197710565, 166020653335],
        [683681741678, 131283082422, 922543031779],
    ]),
    ('rng.integers(1, 6, size=5, endpoint=True)', [
        [1, 5, 4, 3, 3],
        [2, 3, 6, 3, 1],
        [3, 4, 5, 1, 6],
    ]),
    ('rng.uniform(1, 2)', [
        1.7739560485559633,
        1.3454379041627325,
        1.6218049217551649,
    ]),
    ('rng.choice(5, 4)', [
        [0, 3, 3, 2],
        [0, 1, 4, 1],
        [2, 3, 3, 0],
    ]),
    ('rng.choice(10, 4, replace=False)', [
        [4, 0, 5, 6],
        [8, 2, 3, 1],
        [4, 3, 6, 1],
    ]),
    ('rng.choice(20000, 6, replace=False)', [
        [13089, 15476, 8659, 17171, 8776, 1784],
        [17897, 6907, 3553, 3019, 1822, 6714],
        [2387, 12433, 17764, 14288, 16780, 8603],
    ]),
    ('rng.choice(20000, 500, replace=False)[:6]', [
        [8305, 18068, 7297, 2318, 8047, 5653],
        [9212, 1135, 9934, 5863, 18232, 19208],
        [157, 12667, 16565, 15004, 10582, 9857],
    ]),
    ('rng.choice(4, 6, p=[0.1, 0.2, 0.3, 0.4])', [
        [3, 2, 3, 3, 0, 3],
        [2, 2, 1, 3, 0, 0],
        [3, 1, 3, 0, 1, 1],
    ]),
    ('rng.choice(6, 5, replace=False, p=[0.1, 0.2, 0.3, 0.1, 0.2, 0.1])', [
        [4, 2, 3, 0, 5],
        [2, 1, 5, 0, 3],
        [3, 1, 4, 0, 2],
    ]),
    ('rng.permutation(8)', [
        [3, 4, 2, 7, 6, 1, 5, 0],
        [2, 3, 1, 6, 7, 0, 5, 4],
        [0, 7, 6, 5, 4, 1, 3, 2],
    ]),
]


def plain(value):
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    kind = str(getattr(value, "dtype", type(value).__name__))
    return [kind, repr(value.tolist() if hasattr(value, "tolist") else value)]


def test_functions_give_what_numpy_gives():
    for expression, expected in VALUES:
        try:
            found = plain(eval(expression))
        except Exception as error:
            found = type(error).__name__ + ": " + str(error)
        assert found == expected, (expression, found)


def listed(value):
    return value.tolist() if hasattr(value, "tolist") else value


def test_equal_seeds_give_numpys_random_numbers():
    for expression, rows in RANDOM:
        for seed, expected in zip(SEEDS, rows):
            np.random.seed(seed)
            assert listed(eval(expression)) == expected, (expression, seed)


def test_so_do_those_of_the_newer_generator():
    for expression, rows in NEWER_RANDOM:
        for seed, expected in zip(NEWER_SEEDS, rows):
            rng = np.random.default_rng(seed)
            assert listed(eval(expression)) == expected, (expression, seed)


def test_half_of_64_bits_is_kept_for_the_next_small_number():
    rng = np.random.default_rng(42)
    mixed = [int(rng.integers(3)), float(rng.random()), int(rng.integers(3)), float(rng.uniform(1, 2))]
    assert mixed == [0, 0.4388784397520523, 2, 1.8585979199113825]


def test_shuffle_changes_lists_and_rows_in_place():
    np.random.seed(42)
    cards = list(range(10))
    np.random.shuffle(cards)
    assert cards == [8, 1, 5, 0, 7, 2, 9, 4, 3, 6]
    rows = np.array([[1, 2], [3, 4], [5, 6], [7, 8]])
    np.random.shuffle(rows)
    assert rows.tolist() == [[3, 4], [1, 2], [7, 8], [5, 6]]


def test_exp_of_an_array_is_right_to_its_last_digit_or_next_to_it():
    near = zip(np.exp([0, 1, -1]).tolist(), [1.0, 2.718281828459045, 0.3678794411714424])
    assert all([abs(ours - numpys) < 1e-15 for ours, numpys in near])


def test_what_is_not_there_is_said_by_name():
    try:
        np.fft
    except AttributeError as error:
        assert str(error) == "module 'numpy' has no attribute 'fft'"
    else:
        raise AssertionError
