package io.argorithm.server.execution.worker;

import static io.argorithm.server.execution.worker.PatchedClass.call;

import com.oracle.graal.python.builtins.objects.common.SortNodes;
import io.argorithm.server.execution.worker.PatchedClass.Change;
import java.io.IOException;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes GraalPy sort as CPython does, because programs see which elements a sort compares. Decision
 * 12 says why in this way.
 */
public final class PythonOrder {

  private static final String LESS =
      "com.oracle.graal.python.lib.PyObjectRichCompareBool$CachedPyObjectRichCompareBool";
  private static final ClassDesc HERE = ClassDesc.of(PythonOrder.class.getName());
  private static final Comparator<Object> BY_SIZE = comparing(Function.identity());

  private PythonOrder() {}

  /** Writes what it changes below {@code folder}. */
  static void write(Path folder) throws IOException {
    PatchedClass.in(SortNodes.class, "SortSequenceStorageNode")
        .write(
            folder,
            Change.at(isSortOf("([DII)V"), PythonOrder::sortFloats),
            Change.at(
                isSortOf("([Ljava/lang/Object;IILjava/util/Comparator;)V"),
                PythonOrder::sortObjects));
    PatchedClass.in(SortNodes.class, "SortSequenceStorageNode$KeySortComparator")
        .write(
            folder,
            Change.at(
                call("java.util.Comparator", "comparing"),
                code ->
                    code.invokestatic(
                        HERE,
                        "comparing",
                        MethodTypeDesc.ofDescriptor(
                            "(Ljava/util/function/Function;)Ljava/util/Comparator;"))));
    PatchedClass.in(SortNodes.class, "ObjectComparatorRootNode")
        .write(folder, Change.in("execute", 1, new CompareOnce()));
  }

  private static Predicate<CodeElement> isSortOf(String type) {
    Predicate<CodeElement> sort = call("java.util.Arrays", "sort");
    return element -> sort.test(element) && ((InvokeInstruction) element).type().equalsString(type);
  }

  private static void sortObjects(CodeBuilder code) {
    code.invokestatic(
        HERE,
        "sort",
        MethodTypeDesc.ofDescriptor("([Ljava/lang/Object;IILjava/util/Comparator;)V"));
  }

  /** Sorts elements of a list. */
  public static void sort(Object[] elements, int from, int to, Comparator<Object> order) {
    Timsort.sort(elements, from, to, order);
  }

  /** The third argument of the method says whether the list is reversed afterwards. */
  private static void sortFloats(CodeBuilder code) {
    code.iload(3).invokestatic(HERE, "sort", MethodTypeDesc.ofDescriptor("([DIIZ)V"));
  }

  /** Sorts floats for a list that is reversed afterwards or not. */
  public static void sort(double[] floats, int from, int to, boolean reverse) {
    if (Arrays.stream(floats, from, to).noneMatch(PythonOrder::hasTwoOrders)) {
      Arrays.sort(floats, from, to);
      return;
    }
    Object[] boxed = Arrays.stream(floats, from, to).boxed().toArray();
    if (reverse) {
      Timsort.reverse(boxed, 0, boxed.length);
    }
    Timsort.sort(boxed, 0, boxed.length, BY_SIZE);
    for (int i = 0; i < boxed.length; i++) {
      floats[from + i] = (Double) boxed[i];
    }
  }

  /** Java has an order of all floats, in Python NaN has no place and 0.0 equals -0.0. */
  private static boolean hasTwoOrders(double value) {
    return Double.isNaN(value) || value == 0 && 1 / value < 0;
  }

  /** Compares by keys of one type, which are numbers or bools. */
  public static Comparator<Object> comparing(Function<Object, Object> key) {
    return (one, other) -> compare(key.apply(one), key.apply(other));
  }

  @SuppressWarnings("unchecked") // both are of the type that the comparator is for
  private static int compare(Object one, Object other) {
    if (one instanceof Double number && other instanceof Double than) {
      return number < than ? -1 : number > than ? 1 : 0;
    }
    return ((Comparable<Object>) one).compareTo(other);
  }

  /**
   * GraalPy's comparison of two elements asks whether one is less, and then whether the other is.
   * Sorting needs the first answer only: in place of the second question stands "no".
   */
  private static final class CompareOnce implements CodeTransform {

    private static final Predicate<CodeElement> QUESTION = call(LESS, "execute");

    private boolean asked;

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      if (!QUESTION.test(element)) {
        code.with(element);
      } else if (asked) {
        code.pop2().pop2().pop().iconst_0();
      } else {
        asked = true;
        code.with(element);
      }
    }
  }
}
