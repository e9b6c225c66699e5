package io.argorithm.server.execution.worker;

import static io.argorithm.server.execution.worker.PatchedClass.call;

import com.oracle.graal.python.builtins.PythonBuiltinClassType;
import com.oracle.graal.python.builtins.modules.MathModuleBuiltins;
import com.oracle.graal.python.builtins.objects.floats.FloatBuiltins;
import com.oracle.graal.python.builtins.objects.ints.IntBuiltins;
import com.oracle.graal.python.lib.fastpath.PyNumberAddFastPathsBase;
import com.oracle.graal.python.nodes.PRaiseNode;
import com.oracle.graal.python.util.PythonUtils;
import com.oracle.truffle.api.strings.TruffleString;
import io.argorithm.server.execution.worker.PatchedClass.Change;
import java.io.IOException;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Gives GraalPy the numbers of CPython where it has its own: quotients and powers of floats, and
 * functions of {@code math}. Decision 12 says why in this way.
 */
public final class PythonNumbers {

  private static final String MATH = "java.lang.Math";
  private static final String FUNCTIONS = MathModuleBuiltins.class.getName() + "$";
  private static final String QUICK = PyNumberAddFastPathsBase.class.getPackageName() + ".";
  private static final ClassDesc HERE = ClassDesc.of(PythonNumbers.class.getName());
  private static final ClassDesc ROUNDED = ClassDesc.of(RoundedMath.class.getName());
  private static final MethodTypeDesc OF_ONE = MethodTypeDesc.ofDescriptor("(D)D");
  private static final MethodTypeDesc OF_TWO = MethodTypeDesc.ofDescriptor("(DD)D");
  private static final MethodTypeDesc OF_MANY = MethodTypeDesc.ofDescriptor("([D)D");
  private static final MethodTypeDesc OF_LARGE =
      MethodTypeDesc.ofDescriptor("(Ljava/math/BigInteger;)D");
  private static final TruffleString OUT_OF_RANGE =
      PythonUtils.tsLiteral("Numerical result out of range");

  /** What GraalPy's classes for functions take from the JVM as it is. */
  private static final Map<String, List<String>> TAKEN =
      Map.ofEntries(
          Map.entry("SinNode", List.of("sin")),
          Map.entry("CosNode", List.of("cos")),
          Map.entry("TanNode", List.of("tan")),
          Map.entry("AsinNode", List.of("asin")),
          Map.entry("AcosNode", List.of("acos")),
          Map.entry("AtanNode", List.of("atan")),
          Map.entry("SinhNode", List.of("sinh")),
          Map.entry("CoshNode", List.of("cosh")),
          Map.entry("TanhNode", List.of("tanh")),
          Map.entry("ExpNode", List.of("exp")),
          Map.entry("LogNode", List.of("log")),
          Map.entry("GammaNode", List.of("sin", "cos", "exp")),
          Map.entry("LgammaNode", List.of("log")));

  private PythonNumbers() {}

  /** Writes what it changes below {@code folder}. */
  static void write(Path folder) throws IOException {
    writeOperators(folder);
    writeFunctions(folder);
  }

  private static void writeOperators(Path folder) throws IOException {
    Change floor =
        Change.at(operator(Opcode.DDIV), code -> code.invokestatic(HERE, "floorDivide", OF_TWO));
    new PatchedClass(QUICK + "PyNumberFloorDivideFastPathsBase").write(folder, floor);
    PatchedClass.in(FloatBuiltins.class, "FloorDivNode").write(folder, floor);
    PatchedClass.in(FloatBuiltins.class, "DivModNode").write(folder, floor);
    PatchedClass.in(FloatBuiltins.class, "PowNode")
        .write(
            folder, Change.at(call(MATH, "pow"), code -> code.invokestatic(HERE, "power", OF_TWO)));
    PatchedClass.in(IntBuiltins.class, "PowNode").write(folder, rounded("pow", OF_TWO));
    PatchedClass.in(FloatBuiltins.class, "RoundNode")
        .write(folder, Change.in("op", 2, PythonNumbers::keepSign));
    PatchedClass.in(FloatBuiltins.class, "IsIntegerNode")
        .write(folder, Change.whole("op", 1, PythonNumbers::tellWhetherInteger));
  }

  private static void tellWhetherInteger(CodeBuilder code) {
    code.dload(1)
        .invokestatic(HERE, "isInteger", MethodTypeDesc.ofDescriptor("(D)Ljava/lang/Boolean;"))
        .areturn();
  }

  /** Whether a float is an integer, of whatever size. */
  public static Boolean isInteger(double value) {
    return Double.isFinite(value) && value == Math.rint(value);
  }

  /**
   * Rounded to 0, a negative number is -0.0: before it returns, the sign of its argument is given.
   */
  private static void keepSign(CodeBuilder code, CodeElement element) {
    if (element instanceof ReturnInstruction) {
      code.dload(0).invokestatic(ClassDesc.of(MATH), "copySign", OF_TWO);
    }
    code.with(element);
  }

  /**
   * The floor of a quotient, called in place of a division: rounded, the quotient may be an integer
   * that the exact one does not reach.
   */
  public static double floorDivide(double dividend, double divisor) {
    double rest = dividend % divisor;
    double quotient = (dividend - rest) / divisor;
    if (rest != 0 && rest < 0 != divisor < 0) {
      quotient -= 1;
    }
    return quotient == 0 ? Math.copySign(0, dividend / divisor) : Math.rint(quotient);
  }

  /**
   * The power of finite numbers, which is finite.
   *
   * @throws com.oracle.graal.python.runtime.exception.PException an OverflowError otherwise
   */
  public static double power(double base, double exponent) {
    double power = RoundedMath.pow(base, exponent);
    if (Double.isInfinite(power) && Double.isFinite(base) && Double.isFinite(exponent)) {
      Object[] arguments = {34, OUT_OF_RANGE};
      throw PRaiseNode.raiseStatic(null, PythonBuiltinClassType.OverflowError, arguments);
    }
    return power;
  }

  private static Predicate<CodeElement> operator(Opcode opcode) {
    return element ->
        element instanceof OperatorInstruction operator && operator.opcode() == opcode;
  }

  private static void writeFunctions(Path folder) throws IOException {
    for (Map.Entry<String, List<String>> each : new TreeMap<>(TAKEN).entrySet()) {
      function(each.getKey())
          .write(
              folder,
              each.getValue().stream()
                  .map(function -> rounded(function, OF_ONE))
                  .toArray(Change[]::new));
    }
    function("Atan2Node").write(folder, rounded("atan2", OF_TWO));
    function("PowNode").write(folder, rounded("pow", OF_TWO));
    function("ErfNode").write(folder, Change.in("compute", 3, answer(MATH, "abs", "erf", OF_ONE)));
    function("ErfcNode")
        .write(folder, Change.in("compute", 3, answer(MATH, "abs", "erfc", OF_ONE)));
    function("Log2Node")
        .write(
            folder,
            Change.in("compute", 3, answer(FUNCTIONS + "FrexpNode", "frexp", "log2", OF_ONE)),
            Change.in("doPI", 1, answerForLarge("log2")));
    function("Log10Node")
        .write(folder, rounded("log10", OF_ONE), Change.in("doPI", 1, answerForLarge("log10")));
    function("SqrtNode")
        .write(
            folder,
            Change.in(
                "doPI", 1, answer(FUNCTIONS + "SqrtNode", "sqrtBigNumber", "sqrt", OF_LARGE)));
    function("HypotNode")
        .write(folder, rounded("hypot", OF_TWO), Change.in("hypotGeneric", 7, new AnswerLength()));
    function("ModfNode")
        .write(
            folder,
            Change.at(
                operator(Opcode.DSUB),
                code -> code.dsub().dload(0).invokestatic(ClassDesc.of(MATH), "copySign", OF_TWO)));
    function("DistNode").write(folder, Change.in("doGeneric", 13, new AnswerLength()));
  }

  private static PatchedClass function(String name) {
    return PatchedClass.in(MathModuleBuiltins.class, name);
  }

  private static Change rounded(String function, MethodTypeDesc type) {
    return Change.at(call(MATH, function), code -> code.invokestatic(ROUNDED, function, type));
  }

  /** Where a method calls another, it returns what a function of ours gives for the argument. */
  private static CodeTransform answer(
      String owner, String method, String function, MethodTypeDesc type) {
    Predicate<CodeElement> place = call(owner, method);
    return (code, element) -> {
      if (place.test(element)) {
        code.invokestatic(ROUNDED, function, type).dreturn();
      } else {
        code.with(element);
      }
    };
  }

  private static CodeTransform answerForLarge(String function) {
    return answer(FUNCTIONS + "LogNode", "logBigInteger", function, OF_LARGE);
  }

  /** Where a method has an array of distances and takes a root, it returns their length. */
  private static final class AnswerLength implements CodeTransform {

    private static final Predicate<CodeElement> ROOT = call(MATH, "sqrt");

    private boolean made;
    private int distances;

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      if (element instanceof NewPrimitiveArrayInstruction) {
        made = true;
      } else if (made && element instanceof StoreInstruction store) {
        made = false;
        distances = store.slot();
      }
      if (ROOT.test(element)) {
        code.aload(distances).invokestatic(ROUNDED, "length", OF_MANY).dreturn();
      } else {
        code.with(element);
      }
    }
  }
}
