package io.argorithm.server.execution.worker;

import static io.argorithm.server.execution.worker.PatchedClass.call;

import com.oracle.graal.python.builtins.objects.common.SequenceStorageNodes.GetItemNode;
import com.oracle.graal.python.builtins.objects.str.StringBuiltins;
import com.oracle.graal.python.builtins.objects.tuple.TupleBuiltins;
import com.oracle.graal.python.lib.PyObjectHashNode;
import com.oracle.graal.python.runtime.sequence.storage.SequenceStorage;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import io.argorithm.server.execution.worker.PatchedClass.Change;
import java.io.IOException;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Gives GraalPy CPython's hashes of tuples and its ends of lines. */
public final class PythonTexts {

  private static final ClassDesc HERE = ClassDesc.of(PythonTexts.class.getName());
  private static final MethodTypeDesc OF_TUPLE =
      MethodTypeDesc.of(
          ConstantDescs.CD_long,
          ClassDesc.of(VirtualFrame.class.getName()),
          ClassDesc.of(Node.class.getName()),
          ClassDesc.of(GetItemNode.class.getName()),
          ClassDesc.of(PyObjectHashNode.class.getName()),
          ClassDesc.of(SequenceStorage.class.getName()));
  private static final long HASH_START = 2870177450012600261L;
  private static final long HASH_FACTOR = -7046029288634856825L;
  private static final long ITEM_FACTOR = -4417276706812531889L;

  private PythonTexts() {}

  /** Writes what it changes below {@code folder}. */
  static void write(Path folder) throws IOException {
    PatchedClass.in(StringBuiltins.class, "SplitLinesNode")
        .write(
            folder,
            Change.at(
                call("java.util.regex.Pattern", "compile"),
                code ->
                    code.invokestatic(
                        HERE,
                        "lineBreaks",
                        MethodTypeDesc.ofDescriptor(
                            "(Ljava/lang/String;)Ljava/util/regex/Pattern;"))));
    PatchedClass.in(TupleBuiltins.class, "HashNode")
        .write(folder, Change.whole("doComputeHash", 5, PythonTexts::takeHash));
  }

  /** What ends a line: the separators of files, groups and records do, too. */
  public static Pattern lineBreaks(String javas) {
    return Pattern.compile(javas + "|[\\x1c-\\x1e]");
  }

  /** The hash of a tuple, from those of its items by a variant of xxHash. */
  public static long hash(
      VirtualFrame frame,
      Node node,
      GetItemNode items,
      PyObjectHashNode hashes,
      SequenceStorage tuple) {
    long hash = HASH_START;
    for (int i = 0; i < tuple.length(); i++) {
      hash += hashes.execute(frame, node, items.execute(tuple, i)) * ITEM_FACTOR;
      hash = Long.rotateLeft(hash, 31) * HASH_FACTOR;
    }
    hash += tuple.length() ^ (HASH_START ^ 3527539);
    return hash == -1 ? 1546275796 : hash;
  }

  private static void takeHash(CodeBuilder code) {
    for (int argument = 0; argument < OF_TUPLE.parameterCount(); argument++) {
      code.aload(argument);
    }
    code.invokestatic(HERE, "hash", OF_TUPLE).lreturn();
  }
}
