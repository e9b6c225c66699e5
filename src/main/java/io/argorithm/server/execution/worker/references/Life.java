package io.argorithm.server.execution.worker.references;

import com.oracle.graal.python.builtins.objects.PNone;
import com.oracle.graal.python.builtins.objects.PNotImplemented;
import com.oracle.graal.python.builtins.objects.PythonAbstractObject;
import com.oracle.graal.python.builtins.objects.code.PCode;
import com.oracle.graal.python.builtins.objects.ellipsis.PEllipsis;
import com.oracle.graal.python.builtins.objects.function.PBuiltinFunction;
import com.oracle.graal.python.builtins.objects.function.PKeyword;
import com.oracle.graal.python.builtins.objects.ints.PInt;
import com.oracle.graal.python.builtins.objects.module.PythonModule;
import com.oracle.graal.python.builtins.objects.object.PythonObject;
import com.oracle.graal.python.builtins.objects.str.PString;
import com.oracle.graal.python.builtins.objects.type.PythonBuiltinClass;
import org.jspecify.annotations.Nullable;

/** What is counted of a node or a linked list. */
final class Life {

  final PythonObject thing;

  /** References from attributes of other nodes and lists; one for ever where a state shows it. */
  int pointers;

  /** Variables and operands of running functions that are this object. */
  int holds;

  /** The last look at containers that found it. */
  long foundBy;

  /** The look at containers from which on every one found it. */
  long foundFrom;

  boolean isDead;

  /** Whether a state shows it, so that it never dies. */
  boolean isKept;

  Life(PythonObject thing) {
    this.thing = thing;
  }

  /** Whether it may hold others: no number, text, or the like, and no part of Python itself. */
  static boolean isContainer(@Nullable Object value) {
    return switch (value) {
      case PNone _, PBuiltinFunction _, PythonBuiltinClass _, PythonModule _, PCode _ -> false;
      case PInt _, PString _, PEllipsis _, PNotImplemented _ -> false;
      case PythonAbstractObject _, Object[] _, PKeyword _, Throwable _ -> true;
      case null, default -> false;
    };
  }

  /** Whether something other than a container refers to it. */
  boolean isHeld() {
    return pointers + holds > 0;
  }
}
