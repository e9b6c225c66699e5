package io.argorithm.server.execution.worker;

import static com.oracle.graal.python.nodes.SpecialMethodNames.T___REDUCE__;

import com.oracle.graal.python.builtins.Python3Core;
import com.oracle.graal.python.builtins.PythonBuiltinClassType;
import com.oracle.graal.python.builtins.PythonBuiltins;
import com.oracle.graal.python.runtime.PythonContext;
import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.instrumentation.ContextsListener;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.nodes.LanguageInfo;
import com.oracle.truffle.api.strings.TruffleString;
import io.argorithm.server.execution.worker.BuiltinList.Verdict;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Instrument;
import org.graalvm.polyglot.SandboxPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of every context of an engine what {@link BuiltinList} does not keep. Truffle calls it
 * after a context is created and before Python starts in it, which is when GraalPy has listed its
 * builtins in arrays and made none of them: what is not in the arrays then is never made. GraalPy
 * has no option for that, so it reaches for the arrays themselves; a GraalPy that has others ends
 * the start of the worker.
 */
@TruffleInstrument.Registration(
    id = BuiltinsInstrument.ID,
    name = "Judged builtins",
    version = "1",
    sandbox = SandboxPolicy.CONSTRAINED,
    services = BuiltinsInstrument.class)
public final class BuiltinsInstrument extends TruffleInstrument implements ContextsListener {

  static final String ID = "judged-builtins";

  private static final String PYTHON = "python";

  /** A type without methods, so that making it again takes no time. */
  private static final PythonBuiltinClassType ALWAYS_MADE =
      PythonBuiltinClassType.PAsyncGenAWrappedValue;

  private static final List<PythonBuiltinClassType> GIVING_ARRAYS_AWAY =
      List.of(PythonBuiltinClassType.PProduct, PythonBuiltinClassType.PPermutations);

  private volatile @Nullable EngineState engineState;

  private final BuiltinList judged = BuiltinList.read();
  private final Map<Class<?>, Boolean> keptClasses = new ConcurrentHashMap<>();
  private final Field builtins = field("builtins", PythonBuiltins[].class);
  private final Field coreFiles = field("coreFiles", TruffleString[].class);

  /** Makes one watch over the contexts of {@code engine}, which must have none yet. */
  static BuiltinsInstrument watch(Engine engine) {
    Instrument instrument = engine.getInstruments().get(ID);
    BuiltinsInstrument watching =
        instrument == null ? null : instrument.lookup(BuiltinsInstrument.class);
    if (watching == null) {
      throw new IllegalStateException("the instrument " + ID + " does not start");
    }
    return watching;
  }

  /** The table. */
  BuiltinList judged() {
    return judged;
  }

  /** Makes the next program find what contexts share as the first one found it. */
  void forgetRuns() {
    EngineState shared = engineState;
    if (shared != null) {
      shared.reset();
    }
  }

  @Override
  protected void onCreate(Env env) {
    leaveOutTypes();
    EngineState.settle();
    env.registerService(this);
    env.getInstrumenter().attachContextsListener(this, false);
  }

  /**
   * Types are the same for all contexts, and a context makes those in the array. It cannot have
   * gaps, so that in place of what is left out stands one that is made anyway.
   */
  private void leaveOutTypes() {
    PythonBuiltinClassType[] types = PythonBuiltinClassType.VALUES;
    for (int i = 0; i < types.length; i++) {
      if (!judged.keeps(types[i])) {
        types[i] = ALWAYS_MADE;
      }
    }
  }

  @Override
  public void onLanguageContextInitialize(TruffleContext context, LanguageInfo language) {
    if (language.getId().equals(PYTHON)) {
      PythonContext python = PythonContext.get(null);
      engineState = EngineState.of(python.getLanguage());
      PythonBuiltins[] all = get(python, builtins, PythonBuiltins[].class);
      Stream<PythonBuiltins> kept = Stream.of(all).filter(this::isKept);
      set(
          python,
          builtins,
          Stream.concat(kept, StandIns.make().stream()).toArray(PythonBuiltins[]::new));
      TruffleString[] files = get(python, coreFiles, TruffleString[].class);
      set(python, coreFiles, Stream.of(files).filter(this::isNeeded).toArray(TruffleString[]::new));
    }
  }

  private boolean isKept(PythonBuiltins each) {
    return keptClasses.computeIfAbsent(each.getClass(), _ -> judged.keeps(each));
  }

  private boolean isNeeded(TruffleString file) {
    return !judged.names(Verdict.ABSENT).contains(file.toJavaStringUncached());
  }

  @Override
  public void onLanguageContextInitialized(TruffleContext context, LanguageInfo language) {
    if (language.getId().equals(PYTHON)) {
      PythonContext python = PythonContext.get(null);
      for (Object name : python.builtinModuleNames()) {
        if (!judged.has(name.toString())) {
          throw new IllegalStateException("the module " + name + " must not be there");
        }
      }
      protectConstants(python);
    }
  }

  /**
   * Tuples in code are constants that all contexts of an engine share. These types put the very
   * array of a tuple into lists, through which a program could change what later programs run; with
   * the {@code __reduce__} of all objects they do not.
   */
  private static void protectConstants(PythonContext python) {
    Object harmless =
        python.lookupType(PythonBuiltinClassType.PythonObject).getAttribute(T___REDUCE__);
    for (PythonBuiltinClassType type : GIVING_ARRAYS_AWAY) {
      python.lookupType(type).setAttributeUnsafe(T___REDUCE__, harmless);
    }
  }

  private static <T> T get(PythonContext python, Field field, Class<T> type) {
    try {
      return type.cast(field.get(python));
    } catch (IllegalAccessException problem) {
      throw new IllegalStateException(problem);
    }
  }

  private static void set(PythonContext python, Field field, Object value) {
    try {
      field.set(python, value);
    } catch (IllegalAccessException problem) {
      throw new IllegalStateException(problem);
    }
  }

  private static Field field(String name, Class<?> type) {
    try {
      Field field = Python3Core.class.getDeclaredField(name);
      if (field.getType() != type) {
        throw new IllegalStateException("GraalPy's " + field + " is not of " + type);
      }
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException problem) {
      throw new IllegalStateException("this GraalPy lists its builtins elsewhere", problem);
    }
  }

  @Override
  public void onContextCreated(TruffleContext context) {
    // There is no Python in it yet.
  }

  @Override
  public void onLanguageContextCreated(TruffleContext context, LanguageInfo language) {
    // What it starts with is looked at later, when it is entered.
  }

  @Override
  public void onLanguageContextFinalized(TruffleContext context, LanguageInfo language) {
    // Nothing to undo.
  }

  @Override
  public void onLanguageContextDisposed(TruffleContext context, LanguageInfo language) {
    // Nothing to undo.
  }

  @Override
  public void onContextClosed(TruffleContext context) {
    // Nothing to undo.
  }
}
