package io.argorithm.server.execution.worker.references;

import static com.oracle.graal.python.util.PythonUtils.toTruffleStringUncached;

import com.oracle.graal.python.PythonLanguage;
import com.oracle.graal.python.builtins.CoreFunctions;
import com.oracle.graal.python.builtins.Python3Core;
import com.oracle.graal.python.builtins.PythonBuiltins;
import com.oracle.graal.python.builtins.objects.PNone;
import com.oracle.graal.python.builtins.objects.function.PArguments;
import com.oracle.graal.python.builtins.objects.function.Signature;
import com.oracle.graal.python.builtins.objects.object.PythonObject;
import com.oracle.graal.python.nodes.PRootNode;
import com.oracle.graal.python.nodes.function.PythonBuiltinBaseNode;
import com.oracle.graal.python.runtime.object.PFactory;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.NodeFactory;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The builtin module through which the toolkit reports what happens to its nodes and lists.
 * Programs do not find it.
 *
 * <ul>
 *   <li>{@code born(thing, attributes, bury)}: an object is made whose attributes, a tuple of
 *       values, may point to others. {@code bury(thing)} is called when it dies, emits its delete
 *       state if it is a node, and returns its attributes in the order of their release.
 *   <li>{@code changed(thing, before, after)}: an attribute has another value; None for no value.
 *   <li>{@code show(value)}: a state shows it and what is in it, so that they never die.
 *   <li>{@code stop()}: the run has ended, and what lives now lives on.
 * </ul>
 */
@CoreFunctions(defineModule = ReferenceModule.NAME)
public final class ReferenceModule extends PythonBuiltins {

  /** Its name in Python. */
  public static final String NAME = "_argorithm_references";

  private interface Body {
    void call(Object[] arguments);
  }

  @Override
  protected List<? extends NodeFactory<? extends PythonBuiltinBaseNode>> getNodeFactories() {
    return List.of();
  }

  @Override
  public void initialize(Python3Core core) {
    PythonLanguage language = core.getLanguage();
    add(language, "born", 3, ReferenceModule::born);
    add(language, "changed", 3, ReferenceModule::changed);
    add(language, "show", 1, ReferenceModule::show);
    add(language, "stop", 0, _ -> ReferenceHooks.stop());
    super.initialize(core);
  }

  private void add(PythonLanguage language, String name, int parameters, Body body) {
    TruffleString shown = toTruffleStringUncached(name);
    addBuiltinConstant(
        name,
        PFactory.createBuiltinFunction(
            language,
            shown,
            null,
            0,
            0,
            new Function(language, name, parameters, body).getCallTarget()));
  }

  private static void born(Object[] arguments) {
    ReferenceCounts counts = ReferenceHooks.current();
    if (counts == null) {
      counts = new ReferenceCounts(arguments[2]);
      ReferenceHooks.count(counts);
    }
    counts.born((PythonObject) arguments[0], ReferenceCounts.values(arguments[1]));
  }

  private static void changed(Object[] arguments) {
    ReferenceCounts counts = ReferenceHooks.current();
    if (counts != null) {
      counts.changed((PythonObject) arguments[0], arguments[1], arguments[2]);
    }
  }

  private static void show(Object[] arguments) {
    ReferenceCounts counts = ReferenceHooks.current();
    if (counts != null) {
      counts.show(arguments[0]);
    }
  }

  private static final class Function extends PRootNode {

    private final String name;
    private final Signature signature;
    private final Body body;

    Function(PythonLanguage language, String name, int parameters, Body body) {
      super(language);
      this.name = name;
      this.body = body;
      TruffleString[] names =
          IntStream.range(0, parameters)
              .mapToObj(i -> toTruffleStringUncached("argument" + i))
              .toArray(TruffleString[]::new);
      this.signature = new Signature(false, -1, names, new TruffleString[0]);
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object[] arguments = new Object[signature.getParameterIds().length];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = PArguments.getArgument(frame, i);
      }
      call(arguments);
      return PNone.NONE;
    }

    @TruffleBoundary
    private void call(Object[] arguments) {
      body.call(arguments);
    }

    @Override
    public Signature getSignature() {
      return signature;
    }

    @Override
    public boolean isPythonInternal() {
      return true;
    }

    @Override
    public String getName() {
      return name;
    }
  }
}
