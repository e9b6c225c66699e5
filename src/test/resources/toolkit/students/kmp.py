"""Search by Knuth, Morris and Pratt."""
import ARgorithmToolkit

def failure(pattern, algo):
    table = ARgorithmToolkit.Array("failure", algo, [0] * len(pattern))
    k = 0
    for i in range(1, len(pattern)):
        while k and pattern[i] != pattern[k]:
            k = int(table[k - 1])
        if pattern[i] == pattern[k]:
            k += 1
        table[i] = k
    return table

def run(text, pattern):
    algo = ARgorithmToolkit.StateSet()
    table = failure(pattern, algo)
    t = ARgorithmToolkit.String("text", algo, text)
    found, k = [], 0
    for i in range(len(t)):
        c = t[i]
        while k and c != pattern[k]:
            k = int(table.body[k - 1])
        k += c == pattern[k]
        if k == len(pattern):
            found.append(i - k + 1)
            k = int(table.body[k - 1])
    algo.add_comment(found)
    algo.add_comment([text.find(pattern), text.rfind(pattern), text.replace(pattern, "_")])
    return algo
