package io.argorithm.server.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.oracle.graal.python.builtins.CoreFunctions;
import com.oracle.graal.python.builtins.PythonBuiltinClassType;
import com.oracle.graal.python.builtins.PythonBuiltins;
import io.argorithm.server.execution.worker.BuiltinList.Verdict;
import io.argorithm.server.execution.worker.references.ReferenceModule;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of what programs may have against what this GraalPy brings. */
class BuiltinListTests {

  private static final Set<Verdict> OF_MODULES =
      Set.of(Verdict.KEPT, Verdict.STAND_IN, Verdict.ABSENT);

  private static final Path RECORD = Path.of("docs", "decisions", "0010-builtin-modules.md");

  private final BuiltinList list = BuiltinList.read();

  @Test
  void everyBuiltinModuleOfGraalPyIsJudged() throws Exception {
    List<String> modules = new ArrayList<>(modulesOfGraalPy());
    modules.add(ReferenceModule.NAME);

    assertThat(judgedModules()).containsExactlyInAnyOrderElementsOf(modules);
  }

  @Test
  void everyBuiltinTypeOfNoModuleIsJudged() {
    Set<String> judged = new TreeSet<>(list.names(Verdict.ABSENT_TYPE));
    judged.addAll(list.names(Verdict.KEPT_TYPE));

    assertThat(judged).containsAll(typesOfNoModule());
    assertThat(PythonBuiltinClassType.values())
        .extracting(type -> type.getName().toJavaStringUncached())
        .containsAll(judged);
  }

  @Test
  void methodsComeOnlyWithAllTypesTheyAreFor() throws Exception {
    for (Class<? extends PythonBuiltins> each : builtinsOfGraalPy()) {
      CoreFunctions functions = each.getAnnotation(CoreFunctions.class);
      if (BuiltinList.moduleOf(functions) == null && functions.extendClasses().length > 0) {
        Set<Boolean> kept =
            Arrays.stream(functions.extendClasses()).map(list::keeps).collect(Collectors.toSet());
        assertThat(kept).as(each.getName()).hasSize(1);
      }
    }
  }

  @Test
  void theDecisionShowsTheList() throws IOException {
    try (InputStream table = BuiltinList.class.getResourceAsStream("builtins.md")) {
      String rows = new String(table.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(Files.readString(RECORD)).contains(rows);
      assertThat(rows.lines()).allMatch(row -> row.split(" *\\| *").length == 4);
    }
  }

  private Set<String> judgedModules() {
    return OF_MODULES.stream()
        .flatMap(verdict -> list.names(verdict).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The modules that GraalPy's builtins define, and those its types say they are of. */
  private static Set<String> modulesOfGraalPy() throws Exception {
    Stream<String> functions =
        builtinsOfGraalPy().stream()
            .map(each -> each.getAnnotation(CoreFunctions.class))
            .flatMap(each -> Stream.of(each.defineModule(), each.extendsModule()))
            .filter(module -> !module.isEmpty());
    Stream<String> types =
        Arrays.stream(PythonBuiltinClassType.values())
            .map(BuiltinList::moduleOf)
            .filter(Objects::nonNull);
    return Stream.concat(functions, types).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> typesOfNoModule() {
    return Arrays.stream(PythonBuiltinClassType.values())
        .filter(type -> BuiltinList.moduleOf(type) == null)
        .map(type -> type.getName().toJavaStringUncached())
        .toList();
  }

  /** All classes of builtins in its jar, whatever options make it use. */
  private static List<Class<? extends PythonBuiltins>> builtinsOfGraalPy()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path jar =
        Path.of(PythonBuiltins.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<? extends PythonBuiltins>> found = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (String name : file.stream().map(Object::toString).toList()) {
        if (name.matches("com/oracle/graal/python/builtins/[^$]*Builtins?\\.class")) {
          Class<?> type =
              Class.forName(
                  name.replace('/', '.').replace(".class", ""),
                  false,
                  PythonBuiltins.class.getClassLoader());
          if (PythonBuiltins.class.isAssignableFrom(type)
              && type.isAnnotationPresent(CoreFunctions.class)) {
            found.add(type.asSubclass(PythonBuiltins.class));
          }
        }
      }
    }
    return found;
  }
}
