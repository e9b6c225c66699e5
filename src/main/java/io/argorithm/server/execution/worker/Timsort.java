package io.argorithm.server.execution.worker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts as CPython 3.11 does, where a program can see from the comparisons how a list is sorted:
 * the same pairs are compared, in the same order, and of each pair only whether its first element
 * is less. The algorithm is the published one: runs that are there already, made longer by binary
 * insertion, are merged in the order of powersort, with leaps where one run has many elements in a
 * row.
 */
final class Timsort {

  /** So many elements in a row from one run, and merging begins to leap. */
  private static final int LEAPS_PAY = 7;

  /** Runs of arrays shorter than this need no merging. */
  private static final int SHORT = 64;

  private final Object[] array;
  private final int end;
  private final Comparator<Object> order;
  private final List<Run> runs = new ArrayList<>();
  private int start;
  private int leapsFrom = LEAPS_PAY;

  private Timsort(Object[] array, int from, int to, Comparator<Object> order) {
    this.array = array;
    this.start = from;
    this.end = to;
    this.order = order;
  }

  /** A sorted part of the array; its power says how early it may be merged with the next. */
  private static final class Run {

    private final int from;
    private int length;
    private int power;

    private Run(int from, int length) {
      this.from = from;
      this.length = length;
    }
  }

  /** Sorts the elements from {@code from} to before {@code to}; equal ones keep their order. */
  @SuppressWarnings("unchecked") // whoever calls it sorts what the comparator compares
  static void sort(Object[] array, int from, int to, Comparator<?> order) {
    if (to - from >= 2) {
      new Timsort(array, from, to, (Comparator<Object>) order).sort();
    }
  }

  private boolean less(Object one, Object other) {
    return order.compare(one, other) < 0;
  }

  private void sort() {
    int first = start;
    int shortest = shortestRun(end - start);
    while (start < end) {
      int length = natural();
      if (length < shortest) {
        int longer = Math.min(shortest, end - start);
        insert(start + length, start + longer);
        length = longer;
      }
      add(new Run(start, length), first);
      start += length;
    }
    while (runs.size() > 1) {
      int at = runs.size() - 2;
      if (at > 0 && runs.get(at - 1).length < runs.get(at + 1).length) {
        at--;
      }
      merge(at);
    }
  }

  /** The first bits of the length, rounded up, so that the number of runs is near a power of 2. */
  private static int shortestRun(int length) {
    int rest = length;
    int rounded = 0;
    while (rest >= SHORT) {
      rounded |= rest & 1;
      rest >>= 1;
    }
    return rest + rounded;
  }

  /** The length of the run at the start; one that strictly descends is turned round. */
  private int natural() {
    int next = start + 1;
    if (next == end) {
      return 1;
    }
    boolean descends = less(array[next], array[next - 1]);
    next++;
    while (next < end && less(array[next], array[next - 1]) == descends) {
      next++;
    }
    if (descends) {
      reverse(array, start, next);
    }
    return next - start;
  }

  static void reverse(Object[] array, int from, int to) {
    for (int low = from, high = to - 1; low < high; low++, high--) {
      Object kept = array[low];
      array[low] = array[high];
      array[high] = kept;
    }
  }

  /** Puts what lies from {@code sorted} to before {@code to} into the run at the start. */
  private void insert(int sorted, int to) {
    for (int next = sorted; next < to; next++) {
      Object inserted = array[next];
      int low = start;
      int high = next;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (less(inserted, array[middle])) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      System.arraycopy(array, low, array, low + 1, next - low);
      array[low] = inserted;
    }
  }

  /** Merges what the order of powersort wants merged before the next run. */
  private void add(Run next, int first) {
    if (!runs.isEmpty()) {
      Run last = runs.getLast();
      int power = power(last.from - first, last.length, next.length, end - first);
      while (runs.size() > 1 && runs.get(runs.size() - 2).power > power) {
        merge(runs.size() - 2);
      }
      runs.getLast().power = power;
    }
    runs.add(next);
  }

  /** How deep in a balanced tree over the array the middles of two neighbours part. */
  private static int power(long from, long length, long nextLength, long all) {
    long middle = 2 * from + length;
    long nextMiddle = middle + length + nextLength;
    int power = 1;
    while (middle >= all || nextMiddle < all) {
      if (middle >= all) {
        middle -= all;
        nextMiddle -= all;
      }
      middle *= 2;
      nextMiddle *= 2;
      power++;
    }
    return power;
  }

  private void merge(int at) {
    Run left = runs.get(at);
    Run right = runs.remove(at + 1);
    int from = left.from;
    int length = left.length;
    left.length += right.length;
    int inPlace = afterEqual(array[right.from], array, from, length, 0);
    from += inPlace;
    length -= inPlace;
    if (length > 0) {
      int others =
          beforeEqual(array[from + length - 1], array, right.from, right.length, right.length - 1);
      if (others > 0 && length <= others) {
        mergeUp(from, length, right.from, others);
      } else if (others > 0) {
        mergeDown(from, length, right.from, others);
      }
    }
  }

  /**
   * The number of elements of a sorted part that are less than {@code key}, looked for in leaps
   * that double, beginning at {@code hint}.
   */
  private int beforeEqual(Object key, Object[] part, int from, int length, int hint) {
    int near = 0;
    int far = 1;
    int low;
    int high;
    if (less(part[from + hint], key)) {
      int most = length - hint;
      while (far < most && less(part[from + hint + far], key)) {
        near = far;
        far = 2 * far + 1;
      }
      low = hint + near + 1;
      high = hint + Math.min(far, most);
    } else {
      int most = hint + 1;
      while (far < most && !less(part[from + hint - far], key)) {
        near = far;
        far = 2 * far + 1;
      }
      low = hint - Math.min(far, most) + 1;
      high = hint - near;
    }
    while (low < high) {
      int middle = low + ((high - low) >> 1);
      if (less(part[from + middle], key)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** The same of those that are not greater than {@code key}. */
  private int afterEqual(Object key, Object[] part, int from, int length, int hint) {
    int near = 0;
    int far = 1;
    int low;
    int high;
    if (less(key, part[from + hint])) {
      int most = hint + 1;
      while (far < most && less(key, part[from + hint - far])) {
        near = far;
        far = 2 * far + 1;
      }
      low = hint - Math.min(far, most) + 1;
      high = hint - near;
    } else {
      int most = length - hint;
      while (far < most && !less(key, part[from + hint + far])) {
        near = far;
        far = 2 * far + 1;
      }
      low = hint + near + 1;
      high = hint + Math.min(far, most);
    }
    while (low < high) {
      int middle = low + ((high - low) >> 1);
      if (less(key, part[from + middle])) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return high;
  }

  /** Merges from the left, with a copy of the left run, which is not the longer one. */
  private void mergeUp(int from, int length, int otherFrom, int otherLength) {
    Object[] copy = new Object[length];
    System.arraycopy(array, from, copy, 0, length);
    int to = from;
    int left = 0;
    int right = otherFrom;
    int rightEnd = otherFrom + otherLength;
    array[to++] = array[right++];
    try {
      while (right < rightEnd && length - left > 1) {
        int lefts = 0;
        int rights = 0;
        do {
          if (less(array[right], copy[left])) {
            array[to++] = array[right++];
            rights++;
            lefts = 0;
          } else {
            array[to++] = copy[left++];
            lefts++;
            rights = 0;
          }
        } while (right < rightEnd && length - left > 1 && lefts < leapsFrom && rights < leapsFrom);
        if (right == rightEnd || length - left <= 1) {
          break;
        }
        leapsFrom++;
        do {
          if (leapsFrom > 1) {
            leapsFrom--;
          }
          lefts = afterEqual(array[right], copy, left, length - left, 0);
          System.arraycopy(copy, left, array, to, lefts);
          to += lefts;
          left += lefts;
          if (length - left <= 1) {
            break;
          }
          array[to++] = array[right++];
          if (right == rightEnd) {
            break;
          }
          rights = beforeEqual(copy[left], array, right, rightEnd - right, 0);
          System.arraycopy(array, right, array, to, rights);
          to += rights;
          right += rights;
          if (right == rightEnd) {
            break;
          }
          array[to++] = copy[left++];
        } while (length - left > 1 && (lefts >= LEAPS_PAY || rights >= LEAPS_PAY));
        if (right < rightEnd && length - left > 1) {
          leapsFrom++;
        }
      }
      if (length - left == 1) {
        System.arraycopy(array, right, array, to, rightEnd - right);
        to += rightEnd - right;
      }
    } finally {
      // Also when a comparison fails: nothing may get lost.
      System.arraycopy(copy, left, array, to, length - left);
    }
  }

  /** Merges from the right, with a copy of the right run, which is the shorter one. */
  private void mergeDown(int from, int length, int otherFrom, int otherLength) {
    Object[] copy = new Object[otherLength];
    System.arraycopy(array, otherFrom, copy, 0, otherLength);
    int to = otherFrom + otherLength - 1;
    int left = from + length - 1;
    int right = otherLength - 1;
    array[to--] = array[left--];
    try {
      while (left >= from && right > 0) {
        int lefts = 0;
        int rights = 0;
        do {
          if (less(copy[right], array[left])) {
            array[to--] = array[left--];
            lefts++;
            rights = 0;
          } else {
            array[to--] = copy[right--];
            rights++;
            lefts = 0;
          }
        } while (left >= from && right > 0 && lefts < leapsFrom && rights < leapsFrom);
        if (left < from || right <= 0) {
          break;
        }
        leapsFrom++;
        do {
          if (leapsFrom > 1) {
            leapsFrom--;
          }
          int count = left - from + 1;
          lefts = count - afterEqual(copy[right], array, from, count, count - 1);
          to -= lefts;
          left -= lefts;
          System.arraycopy(array, left + 1, array, to + 1, lefts);
          if (left < from) {
            break;
          }
          array[to--] = copy[right--];
          if (right <= 0) {
            break;
          }
          rights = right + 1 - beforeEqual(array[left], copy, 0, right + 1, right);
          to -= rights;
          right -= rights;
          System.arraycopy(copy, right + 1, array, to + 1, rights);
          if (right <= 0) {
            break;
          }
          array[to--] = array[left--];
        } while (left >= from && (lefts >= LEAPS_PAY || rights >= LEAPS_PAY));
        if (left >= from && right > 0) {
          leapsFrom++;
        }
      }
      if (right == 0) {
        int count = left - from + 1;
        to -= count;
        left -= count;
        System.arraycopy(array, left + 1, array, to + 1, count);
      }
    } finally {
      System.arraycopy(copy, 0, array, to - right, right + 1);
    }
  }
}
