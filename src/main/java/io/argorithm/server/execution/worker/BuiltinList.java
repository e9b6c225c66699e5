package io.argorithm.server.execution.worker;

import com.oracle.graal.python.builtins.CoreFunctions;
import com.oracle.graal.python.builtins.PythonBuiltinClassType;
import com.oracle.graal.python.builtins.PythonBuiltins;
import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of GraalPy's builtins a program may have: the table in {@code builtins.md}, which decision
 * 10 shows, too. What it does not name is left out.
 */
final class BuiltinList {

  /** What is done with the names of a row. */
  enum Verdict {
    /** Modules as GraalPy makes them. */
    KEPT,
    /** Modules that only the library finds, and in which {@link StandIns} has what it wants. */
    STAND_IN,
    /** Modules in which nothing is. */
    EMPTY,
    /** Modules that are never made, nor are their types. */
    ABSENT,
    /** Types of no module, or kept although their module is not. */
    KEPT_TYPE,
    /** Types of no module that are never made. */
    ABSENT_TYPE,
    /** The functions that stay where all others of their module go. */
    KEPT_FUNCTION,
    /** Functions in place of which one stands that raises {@code PermissionError}. */
    DENIED,
    /** Functions in place of which one stands that gives the same answers in every run. */
    ANSWERED
  }

  private static final String FILE = "builtins.md";

  private final Map<Verdict, Set<String>> names = new EnumMap<>(Verdict.class);

  private BuiltinList(String table) {
    table.lines().forEach(this::addRow);
  }

  /** Reads the table from the class path. */
  static BuiltinList read() {
    try (InputStream in = BuiltinList.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new BuiltinList(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private void addRow(String row) {
    String[] cells = row.split(" *\\| *");
    Verdict verdict = Verdict.valueOf(cells[1].toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"));
    for (String name : cells[2].split(", ")) {
      if (!names.computeIfAbsent(verdict, none -> new LinkedHashSet<>()).add(name)) {
        throw new IllegalStateException(FILE + " names " + name + " twice");
      }
    }
  }

  /** The names that have this verdict, one a line. */
  String lines(Verdict verdict) {
    return String.join("\n", names(verdict));
  }

  /** The names that have this verdict. */
  Set<String> names(Verdict verdict) {
    return names.getOrDefault(verdict, Set.of());
  }

  private boolean has(Verdict verdict, String name) {
    return names(verdict).contains(name);
  }

  /** Whether a context has a module of this name. */
  boolean has(String module) {
    return has(Verdict.KEPT, module) || has(Verdict.STAND_IN, module) || has(Verdict.EMPTY, module);
  }

  /** Whether a type is made. */
  boolean keeps(PythonBuiltinClassType type) {
    if (has(Verdict.KEPT_TYPE, type.getName().toJavaStringUncached())) {
      return true;
    }
    String module = moduleOf(type);
    return module != null && has(Verdict.KEPT, module);
  }

  /** Whether the functions of a module or the methods of types are made. */
  boolean keeps(PythonBuiltins builtins) {
    CoreFunctions functions = builtins.getClass().getAnnotation(CoreFunctions.class);
    String module = moduleOf(functions);
    return module == null
        ? Arrays.stream(functions.extendClasses()).anyMatch(this::keeps)
        : has(Verdict.KEPT, module);
  }

  /** The module that {@code functions} are in; null when they are methods of types. */
  static @Nullable String moduleOf(CoreFunctions functions) {
    String module =
        functions.defineModule().isEmpty() ? functions.extendsModule() : functions.defineModule();
    return module.isEmpty() ? null : module;
  }

  /** The module that {@code type} is in; null where it can only be met as that of an object. */
  static @Nullable String moduleOf(PythonBuiltinClassType type) {
    TruffleString module = type.getPublishInModule();
    TruffleString home = module == null ? type.getModuleName() : module;
    return home == null ? null : home.toJavaStringUncached();
  }
}
