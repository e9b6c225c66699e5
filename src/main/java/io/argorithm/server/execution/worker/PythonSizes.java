package io.argorithm.server.execution.worker;

import static io.argorithm.server.execution.worker.PatchedClass.call;

import com.oracle.graal.python.builtins.modules.BuiltinFunctionsFactory.LenNodeFactory;
import com.oracle.graal.python.builtins.objects.PNone;
import com.oracle.graal.python.builtins.objects.deque.DequeBuiltins;
import com.oracle.graal.python.builtins.objects.enumerate.EnumerateBuiltinsFactory.EnumerateNodeFactory;
import com.oracle.graal.python.builtins.objects.itertools.ProductBuiltinsFactory.ProductNodeFactory;
import com.oracle.graal.python.builtins.objects.range.PBigRange;
import com.oracle.graal.python.lib.PyNumberIndexNode;
import com.oracle.graal.python.lib.RichCmpOp;
import com.oracle.graal.python.nodes.util.CastToJavaIntExactNode;
import com.oracle.truffle.api.nodes.Node;
import io.argorithm.server.execution.worker.PatchedClass.Change;
import java.io.IOException;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.math.BigInteger;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Lets sizes, indexes and limits have 64 bits as in CPython, where GraalPy, whose sequences have
 * fewer elements, refuses all beyond 32. Decision 12 says why in this way.
 */
public final class PythonSizes {

  private static final ClassDesc HERE = ClassDesc.of(PythonSizes.class.getName());
  private static final ClassDesc CAST = ClassDesc.of(CastToJavaIntExactNode.class.getName());
  private static final ClassDesc NODE = ClassDesc.of(Node.class.getName());
  private static final MethodTypeDesc OF_OBJECT =
      MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_Object);
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  private PythonSizes() {}

  /** Writes what it changes below {@code folder}. */
  static void write(Path folder) throws IOException {
    String library = RichCmpOp.class.getPackageName() + ".";
    new PatchedClass(library + "PyNumberAsSizeNode")
        .write(folder, Change.whole("doLongExact", 4, PythonSizes::takeNearest));
    PatchedClass.in(LenNodeFactory.class, "LenNodeGen")
        .write(folder, Change.first("execute", 2, PythonSizes::takeLength));
    PatchedClass.in(DequeBuiltins.class, "DequeInitNode")
        .write(
            folder,
            Change.at(
                call(CastToJavaIntExactNode.class.getName(), "execute"),
                code ->
                    code.invokestatic(
                        HERE,
                        "limit",
                        MethodTypeDesc.of(
                            ConstantDescs.CD_int, CAST, NODE, ConstantDescs.CD_Object))));
    Change index = Change.first("executeAndSpecialize", 4, PythonSizes::takeIndex);
    PatchedClass.in(ProductNodeFactory.class, "ProductNodeGen").write(folder, index);
    PatchedClass.in(EnumerateNodeFactory.class, "EnumerateNodeGen").write(folder, index);
  }

  /** The int nearest to a long: what has fewer elements than that does not know them apart. */
  public static int nearest(long size) {
    return Math.clamp(size, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** The length of a range of more elements than an int can count; null for everything else. */
  public static @Nullable Object length(Object object) {
    if (object instanceof PBigRange range) {
      BigInteger length = range.getBigIntegerLength();
      if (length.compareTo(MOST) <= 0) {
        return length.longValue();
      }
    }
    return null;
  }

  /** How many elements a deque may have. */
  public static int limit(CastToJavaIntExactNode cast, Node node, Object limit) {
    Object number = limit instanceof Integer ? limit : PyNumberIndexNode.executeUncached(limit);
    return number instanceof Long large ? nearest(large) : cast.execute(node, number);
  }

  /** The int that an argument stands for: numbers of arrays are no ints. */
  public static Object index(Object argument) {
    return argument instanceof Integer || argument instanceof PNone
        ? argument
        : PyNumberIndexNode.executeUncached(argument);
  }

  private static void takeIndex(CodeBuilder code) {
    code.aload(4).invokestatic(HERE, "index", OF_OBJECT).astore(4);
  }

  private static void takeNearest(CodeBuilder code) {
    code.lload(1)
        .invokestatic(
            HERE, "nearest", MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_long))
        .ireturn();
  }

  /** Where {@link #length} knows the length, the function returns it. */
  private static void takeLength(CodeBuilder code) {
    Label unknown = code.newLabel();
    code.aload(2)
        .invokestatic(HERE, "length", OF_OBJECT)
        .dup()
        .ifnull(unknown)
        .areturn()
        .labelBinding(unknown)
        .pop();
  }
}
