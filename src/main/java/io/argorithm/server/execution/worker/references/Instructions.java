package io.argorithm.server.execution.worker.references;

import com.oracle.graal.python.compiler.OpCodes;
import java.util.List;
import java.util.Set;

/** What the instructions of GraalPy's interpreter do to references. */
final class Instructions {

  private static final List<String> MOVING =
      List.of(
          "LOAD_",
          "DUP_",
          "ROT_",
          "NOP",
          "JUMP_FORWARD",
          "JUMP_BACKWARD",
          "SETUP_ANNOTATIONS",
          "EXTENDED_ARG",
          "RESUME_");

  private static final List<String> CHANGING =
      List.of(
          "CALL_",
          "STORE_SUBSCR",
          "STORE_ATTR",
          "STORE_NAME",
          "STORE_GLOBAL",
          "STORE_DEREF",
          "DELETE_",
          "IMPORT_",
          "POP_EXCEPT",
          "SETUP_WITH",
          "EXIT_WITH",
          "SEND",
          "THROW",
          "PRINT_EXPR");

  private static final boolean[] moves = new boolean[256];
  private static final boolean[] changes = new boolean[256];
  private static final boolean[] binds = new boolean[256];
  private static final boolean[] calls = new boolean[256];
  private static final boolean[] callsMethod = new boolean[256];

  static {
    for (OpCodes each : OpCodes.values()) {
      String name = each.name();
      int i = each.ordinal();
      moves[i] = MOVING.stream().anyMatch(name::startsWith) && !name.equals("LOAD_ATTR");
      changes[i] = CHANGING.stream().anyMatch(name::startsWith) && !name.equals("DELETE_FAST");
      binds[i] = name.startsWith("STORE_FAST") || name.equals("DELETE_FAST");
      calls[i] = name.startsWith("CALL_");
      callsMethod[i] = Set.of("CALL_METHOD", "CALL_METHOD_VARARGS").contains(name);
    }
  }

  private Instructions() {}

  /** Whether it drops nothing: values are pushed and moved. */
  static boolean moves(byte instruction) {
    return moves[Byte.toUnsignedInt(instruction)];
  }

  /** Whether something may go out of a container. */
  static boolean changes(byte instruction) {
    return changes[Byte.toUnsignedInt(instruction)];
  }

  /** Whether it binds or deletes a local variable. */
  static boolean binds(byte instruction) {
    return binds[Byte.toUnsignedInt(instruction)];
  }

  /** Whether it calls a function that is among its operands. */
  static boolean isCall(byte instruction) {
    return calls[Byte.toUnsignedInt(instruction)];
  }

  /** Whether the receiver of the call stands before its function. */
  static boolean isMethodCall(byte instruction) {
    return callsMethod[Byte.toUnsignedInt(instruction)];
  }
}
