"""A binary search tree: insert, delete, walk."""
import ARgorithmToolkit
from ARgorithmToolkit import Stack, StateSet

class Node:
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None

    def __repr__(self):
        return f"Node({self.key})"

class BST:
    def __init__(self, algo):
        self.root = None
        self.algo = algo

    def insert(self, key):
        self.root = self._insert(self.root, key)

    def _insert(self, node, key):
        if not node:
            self.algo.add_comment(f"place for {key}")
            return Node(key)
        if key < node.key:
            node.left = self._insert(node.left, key)
        elif key > node.key:
            node.right = self._insert(node.right, key)
        return node

    def delete(self, node, key):
        if node is None:
            raise KeyError(key)
        if key < node.key:
            node.left = self.delete(node.left, key)
        elif key > node.key:
            node.right = self.delete(node.right, key)
        else:
            if node.left is None or node.right is None:
                return node.left or node.right
            least = node.right
            while least.left:
                least = least.left
            self.algo.add_comment(f"{least} instead of {node}")
            node.key = least.key
            node.right = self.delete(node.right, least.key)
        return node

    def inorder(self):
        stack = Stack("stack", self.algo)
        node, out = self.root, []
        while node or not stack.empty():
            while node:
                stack.push(node.key)
                held.append(node)
                node = node.left
            stack.pop()
            node = held.pop()
            out.append(node.key)
            node = node.right
        return out

    def height(self, node):
        return 0 if node is None else 1 + max(self.height(node.left), self.height(node.right))

held = []

def run(keys, remove):
    algo = StateSet()
    tree = BST(algo)
    for k in keys:
        tree.insert(k)
    algo.add_comment(tree.inorder())
    for k in remove:
        try:
            tree.root = tree.delete(tree.root, k)
        except KeyError as missing:
            algo.add_comment(f"no {missing}")
    algo.add_comment(tree.inorder())
    algo.add_comment(tree.height(tree.root))
    return algo
