"""A trie of words."""
import ARgorithmToolkit

class TrieNode:
    __slots__ = ("children", "is_word")

    def __init__(self):
        self.children = {}
        self.is_word = False

class Trie:
    def __init__(self, algo):
        self.root = TrieNode()
        self.algo = algo
        self.size = ARgorithmToolkit.Variable("size", algo, 1, "number of nodes")

    def insert(self, word):
        node = self.root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = TrieNode()
                self.size.value += 1
            node = node.children[letter]
        node.is_word = True

    def words(self, prefix=""):
        node = self.root
        for letter in prefix:
            if letter not in node.children:
                return
            node = node.children[letter]
        yield from self._below(node, prefix)

    def _below(self, node, path):
        if node.is_word:
            yield path
        for letter in sorted(node.children):
            yield from self._below(node.children[letter], path + letter)

def run(words, prefix):
    algo = ARgorithmToolkit.StateSet()
    trie = Trie(algo)
    for word in words:
        trie.insert(word.lower())
        algo.add_comment(f"{word!r:>10} inserted")
    found = list(trie.words(prefix))
    algo.add_comment(found if found else f"nothing begins with {prefix}")
    return algo
