package io.argorithm.server.execution.worker;

import com.oracle.graal.python.builtins.CoreFunctions;
import com.oracle.graal.python.builtins.Python3Core;
import com.oracle.graal.python.builtins.PythonBuiltinClassType;
import com.oracle.graal.python.builtins.PythonBuiltins;
import com.oracle.graal.python.builtins.modules.PolyglotModuleBuiltinsFactory.KeysNodeFactory;
import com.oracle.graal.python.nodes.function.PythonBuiltinBaseNode;
import com.oracle.truffle.api.dsl.NodeFactory;
import io.argorithm.server.execution.worker.references.ReferenceModule;
import java.util.List;

/**
 * What Python code of GraalPy and its library imports of modules that are left out. A program that
 * comes by one of them finds as much in it as stands here.
 */
final class StandIns {

  private StandIns() {}

  /** New ones for a context. */
  static List<PythonBuiltins> make() {
    return List.of(
        new Mmap(),
        new Polyglot(),
        new PolyglotTime(),
        new PolyglotDatetime(),
        new ReferenceModule());
  }

  /** A module without functions. */
  private abstract static class Empty extends PythonBuiltins {

    @Override
    protected List<? extends NodeFactory<? extends PythonBuiltinBaseNode>> getNodeFactories() {
      return List.of();
    }
  }

  /** {@code _sre} asks whether what it searches is of one of some types. */
  @CoreFunctions(defineModule = "mmap")
  private static final class Mmap extends Empty {

    @Override
    public void initialize(Python3Core core) {
      addBuiltinConstant("mmap", core.lookupType(PythonBuiltinClassType.PMemoryView));
      super.initialize(core);
    }
  }

  /** {@code _sre} asks for the names of groups, and GraalPy puts types of foreign objects here. */
  @CoreFunctions(defineModule = "polyglot")
  private static final class Polyglot extends PythonBuiltins {

    @Override
    protected List<? extends NodeFactory<? extends PythonBuiltinBaseNode>> getNodeFactories() {
      return List.of(KeysNodeFactory.getInstance());
    }
  }

  /** {@code time} imports it to say how other languages see its tuples. */
  @CoreFunctions(defineModule = "_polyglot_time")
  private static final class PolyglotTime extends Empty {}

  /** {@code datetime} imports it for the same reason. */
  @CoreFunctions(defineModule = "_polyglot_datetime")
  private static final class PolyglotDatetime extends Empty {}
}
