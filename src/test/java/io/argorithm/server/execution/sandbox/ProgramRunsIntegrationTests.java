package io.argorithm.server.execution.sandbox;

import static io.argorithm.server.execution.sandbox.SharedPool.program;
import static io.argorithm.server.execution.sandbox.SharedPool.run;
import static io.argorithm.server.execution.sandbox.SharedPool.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.execution.EarlyStates;
import io.argorithm.server.execution.Program;
import io.argorithm.server.execution.ProgramError;
import io.argorithm.server.execution.RunOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SharedPool.class)
class ProgramRunsIntegrationTests {

  private final WorkerPool pool;

  ProgramRunsIntegrationTests(WorkerPool pool) {
    this.pool = pool;
  }

  @Test
  void givesTheStatesInPythonsSpelling() {
    String body = "for each in given['values']: states.add_comment(each)";

    try (RunOutcome outcome =
        run(
            pool,
            program(body),
            "{\"values\": [1.0, 1e16, 1e-7, \"é😀\", null, " + "9".repeat(40) + "]}")) {
      assertThat(completed(outcome).states().length()).isPositive();
      assertThat(text(completed(outcome).states()))
          .contains(
              "\"comments\":1.0}",
              "\"comments\":1e+16}",
              "\"comments\":1e-07}",
              "\"comments\":\"é😀\"}",
              "\"comments\":null}",
              "\"comments\":" + "9".repeat(40) + "}");
      assertThat(outcome.used().states()).isEqualTo(6);
      assertThat(outcome.used().cpu()).isPositive();
    }
  }

  @Test
  void readsParametersAsPythonDoes() {
    String body = "states.add_comment(repr(sorted(given.items())))";

    try (RunOutcome outcome =
        run(pool, program(body), " {\"b\": 1, \"b\": [NaN, -Infinity], \"a\": {\"x\": true}} ")) {
      assertThat(text(completed(outcome).states()))
          .contains("[('a', {'x': True}), ('b', [nan, -inf])]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x = 1 / 0", "x = 1 / 0  # not __doc__"})
  void tellsTheColumnOnTheFirstLineAsTheProgrammerSeesIt(String first) {
    Program program = new Program("p.py", first + "\ndef run(): pass", "run");

    try (RunOutcome outcome = run(pool, program, "{}")) {
      ProgramError error = failed(outcome).error();
      assertThat(error.line()).isEqualTo(1);
      assertThat(error.column()).isEqualTo(5);
    }
  }

  @Test
  void programsMayBeginWithADocstringAndFutureImports() {
    String source =
        """
        'text'
        from __future__ import annotations
        import ARgorithmToolkit
        def run(x: Unknown = 1):
            states = ARgorithmToolkit.StateSet()
            states.add_comment(repr([__name__, __doc__, "keep_code" in globals()]))
            return states
        """;

    try (RunOutcome outcome = run(pool, new Program("p.py", source, "run"), "{}")) {
      assertThat(text(completed(outcome).states())).contains("['p', 'text', False]");
    }
  }

  @Test
  void aProgramRunAgainFindsNothingOfTheRunBefore() {
    String body =
        "states.add_comment(repr([name for name in globals() if name[0] != '_']))\n"
            + "globals()['left'] = ARgorithmToolkit.left = 1";

    for (int time = 0; time < 2; time++) {
      try (RunOutcome outcome = run(pool, body)) {
        assertThat(text(completed(outcome).states())).contains("['ARgorithmToolkit', 'run']");
      }
    }
  }

  @Test
  void tellsWhereAProgramFailedAndWhatItHadDone() {
    Program program =
        new Program(
            "fails.py",
            """
            import ARgorithmToolkit
            def inner(at):
                return [1, 2][at]
            def run():
                states = ARgorithmToolkit.StateSet()
                states.add_comment("so far")
                return inner(7)
            """,
            "run");

    try (RunOutcome outcome = run(pool, program, "{}")) {
      ProgramError error = failed(outcome).error();
      assertThat(error.type()).isEqualTo("IndexError");
      assertThat(error.message()).isEqualTo("list index out of range");
      assertThat(error.line()).isEqualTo(3);
      assertThat(error.column()).isEqualTo(12);
      assertThat(error.frames())
          .containsExactly(new ProgramError.Frame("run", 7), new ProgramError.Frame("inner", 3));
      assertThat(text(failed(outcome).states())).contains("so far");
      assertThat(failed(outcome).lines()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "import sys; sys.exit(3),SystemExit,3",
        "import os; os._exit(3),SystemExit,the program ended itself with status 3",
        "raise KeyboardInterrupt,KeyboardInterrupt,``",
        "raise ARgorithmToolkit.ARgorithmClientError('sorry'),ARgorithmClientError,sorry",
        "raise MemoryError('mine'),MemoryError,mine",
        "exit(),SystemExit,None",
        "quit('bye'),SystemExit,bye",
        "return None,TypeError,run returned None; return the StateSet",
        "return [states],TypeError,run returned a value of type list; return the StateSet",
        "import socket,ModuleNotFoundError,No module named 'socket' here: programs have no network",
        "import urllib.request,ModuleNotFoundError,"
            + "No module named 'urllib.request' here: programs have no network",
        "from multiprocessing import Pool,ModuleNotFoundError,"
            + "No module named 'multiprocessing' here: programs start no processes",
        "import threading; threading.Thread(target=print).start(),PermissionError,"
            + "_thread.start_new_thread is not available here",
        "[].__sizeof__(),SystemError,GraalPy cannot do this: object.__sizeof__",
        "states.add_comment({1: object()}),TypeError,Object of type object is not JSON"
            + " serializable",
        "def f(): f()\\nf(),RecursionError,maximum recursion depth exceeded",
        "import sys; sys.setrecursionlimit(2),RecursionError,"
            + "cannot set the recursion limit to 2 at the recursion depth 3: the limit is too low",
      })
  void namesWhatWentWrong(String body, String type, String message) {
    try (RunOutcome outcome = run(pool, body.replace("\\n", "\n"))) {
      assertThat(failed(outcome).error().type()).isEqualTo(type);
      assertThat(failed(outcome).error().message()).isEqualTo(message);
    }
  }

  @Test
  void cutsTextsThatNobodyCanRead() {
    String body =
        """
        class Long(Exception):
            def __str__(self): return 'x' * 10_000_000
        Long.__name__ = 'y' * 10_000
        raise Long()
        """;

    try (RunOutcome outcome = run(pool, body)) {
      assertThat(failed(outcome).error().message()).hasSize(4000).endsWith("...");
      assertThat(failed(outcome).error().type()).hasSize(200);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "if given: return 1                                | 4",
        "for i in range(2):\\n  try: pass\\n  finally: return i | 6",
        "if given: return 1\\nreturn 2                     | 2",
        "def inner(): return 1\\nreturn inner()            | 5",
        "pass                                              | 2",
      })
  void tellsWhereAFunctionReturnsOrElseWhereItBegins(String body, int line) {
    String source =
        SharedPool.program(body.replace("\\n", "\n")).source().replace("  return states\n", "");

    try (RunOutcome outcome = run(pool, new Program("program.py", source, "run"), "{}")) {
      assertThat(failed(outcome).error().message()).endsWith("; return the StateSet");
      assertThat(failed(outcome).error().line()).isEqualTo(line);
    }
  }

  @Test
  void errorsInsideOfGraalPyCanBeCaught() {
    String body =
        """
        try:
            [].__sizeof__()
        except Exception as error:
            states.add_comment(str(error))
        """;

    try (RunOutcome outcome = run(pool, body)) {
      assertThat(text(completed(outcome).states()))
          .contains("\"GraalPy cannot do this: object.__sizeof__\"");
    }
  }

  @Test
  void hashesWithAllParametersOfBlake2() {
    String body =
        """
        import hashlib
        print(hashlib.blake2b(b"a", digest_size=8).hexdigest())
        print(hashlib.blake2s(b"a", key=b"k", person=b"p").hexdigest())
        print(hashlib.blake2b(b"a").hexdigest()[:16], hashlib.blake2b.SALT_SIZE)
        """;

    try (RunOutcome outcome = run(pool, body)) {
      assertThat(completed(outcome).printed().text())
          .isEqualTo(
              """
              40f89e395b66422f
              2fbf293611340bb9280e4d0cd94d6510aa9d4d4ac6a95bd76a6af6b41c4f17af
              333fcb4ee1aa7c11 16
              """);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "float('nan')            | \"NaN\"",
        "float('inf')            | \"Infinity\"",
        "[{'a': -float('inf')}]  | [{\"a\":\"-Infinity\"}]",
      })
  void givesTextsForNumbersThatJsonLacksAndNamesTheFirst(String value, String text) {
    String body = "states.add_comment(1.5)\nstates.add_comment(%s)".formatted(value);

    try (RunOutcome outcome = run(pool, body)) {
      assertThat(text(completed(outcome).states())).endsWith("\"comments\":" + text + "}]");
      assertThat(completed(outcome).notFinite())
          .isEqualTo(
              new ProgramError(
                  "ValueError",
                  "state 2 (comment), made in line 5, holds a NaN or an infinity,"
                      + " which JSON cannot carry",
                  false,
                  5,
                  0,
                  List.of()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1 / 0",
        "exit()",
        "import os\nos._exit(1)",
        "for i in range(2001): states.add_comment(i)",
        "for i in range(20): states.add_comment('x' * 100_000)",
      })
  void keepsWhatWasPrintedWithoutAnEndOfItsLineHoweverTheRunEnds(String body) {
    String begin = "import sys\nprint(1, end=' ')\nsys.stderr.write('two ')\nprint(3, end='')\n";

    try (RunOutcome outcome = run(pool, begin + body)) {
      assertThat(outcome.printed().text()).isEqualTo("1 two 3");
    }
  }

  @Test
  void keepsTheFirstOfWhatAProgramPrints() {
    try (RunOutcome outcome = run(pool, "print('first')\nfor i in range(9999): print('x' * 99)")) {
      assertThat(completed(outcome).printed().text()).startsWith("first\nxxx").hasSize(64 * 1024);
    }
  }

  @Test
  void startsEveryRunAfresh() {
    Program program =
        new Program(
            "globals.py",
            """
            import sys, builtins, ARgorithmToolkit
            seen = [hasattr(builtins, "left"), hasattr(sys, "left"),
                    hasattr(ARgorithmToolkit.StateSet, "left"), "globals_before" in sys.modules]
            builtins.left = sys.left = ARgorithmToolkit.StateSet.left = True
            sys.modules["globals_before"] = sys
            def run():
                states = ARgorithmToolkit.StateSet()
                states.add_comment(repr(seen))
                return states
            """,
            "run");
    for (int round = 0; round < 2; round++) {
      try (RunOutcome outcome = run(pool, program, "{}")) {
        assertThat(text(completed(outcome).states())).contains("[False, False, False, False]");
      }
    }
  }

  @Test
  void givesTheSameBytesEveryTime() {
    String body =
        """
        import os, random, time, uuid
        for each in (random.random(), random.Random().random(), os.urandom(8), uuid.uuid4(),
                     time.time(), time.perf_counter_ns(), time.localtime(), hash("text"),
                     {"b", "a", "zz"}, id(states), id(object()), os.getpid(), hash(object()),
                     hash((object(), "a", 1.5)), hash(run), hash(states)):
            states.add_comment(repr(each))
        """;
    try (RunOutcome one = run(pool, body);
        RunOutcome other = run(pool, body)) {
      assertThat(text(completed(one).states())).isEqualTo(text(completed(other).states()));
    }
  }

  @Test
  void countsCallsAndNotTheStack() throws IOException {
    String body =
        """
        import sys
        def down(depth):
            try:
                return down(depth + 1)
            except RecursionError:
                return depth
        class Nested:
            def __repr__(self):
                return repr([self])
        for limit in None, 3000, 10 ** 6:
            if limit:
                sys.setrecursionlimit(limit)
            states.add_comment(down(1))
            try:
                repr(Nested())
            except RecursionError as error:
                states.add_comment(str(error))
        """;
    Set<String> states = new HashSet<>();
    try (WorkerPool fresh = SharedPool.start(1, 0)) {
      for (int run = 0; run < 20; run++) {
        try (RunOutcome outcome = run(fresh, body)) {
          states.add(text(completed(outcome).states()));
        }
      }
    }
    assertThat(states).hasSize(1);
    assertThat(states.iterator().next())
        .contains(":997}", ":2997}", ":4093}", "maximum recursion depth exceeded");
  }

  @Test
  void largeProgramsLeaveTheHeapToTheNextOne() {
    String body =
        "class A:b=1\nclass B:\n  def __init__(s):s.b=2\nclass C(B):\n"
            + "  def __getattr__(s,n):return 3\nclass D(dict):b=1\nimport sys\n"
            + "for a in [A,A(),B(),C(),D(),D,sys]:\n a.b=1\n"
            + (" " + "a.b;".repeat(100) + "\n").repeat(70);
    try (WorkerPool fresh = SharedPool.start(1, 0)) {
      for (int number = 0; number < 8; number++) {
        try (RunOutcome outcome = run(fresh, body + "# " + number)) {
          completed(outcome);
        }
      }
      try (RunOutcome outcome = run(fresh, "x = [bytearray(1000000) for i in range(30)]")) {
        completed(outcome);
      }
    }
  }

  @Test
  void readsLongListsWhereverTheyAre() {
    String body =
        """
        states.add_comment([len(given['long']), sum(given['long'])])
        states.add_comment([len(each) for each in given['inside']['x']])
        states.add_comment(given['inside']['x'][0][-1])
        """;
    String ones = "1,".repeat(199_999) + 1;
    String texts = "\"],[\\\"\",".repeat(2_500) + "{\"last\": [\"é\ud83d\ude00\", 1e2]}";
    String parameters = "{\"long\":[" + ones + "],\"inside\":{\"x\":[[" + texts + "], []]}}";

    try (RunOutcome outcome = run(pool, program(body), parameters)) {
      assertThat(text(completed(outcome).states()))
          .contains("[200000,200000]", "[2501,0]", "{\"last\":[\"é\ud83d\ude00\",100.0]}");
    }
  }

  @Test
  void givesTheSameHashesEveryTime() {
    String body =
        """
        import functools, types, typing, weakref
        class Thing:
            def method(self): pass
        thing = Thing()
        for each in (run, thing.method, frozenset([thing, run]), frozenset([(thing, 1)]), [].append,
                     len, (1).__add__, weakref.ref(thing), weakref.WeakMethod(thing.method),
                     list[Thing], int | Thing, typing.Optional[Thing], functools.partial(run),
                     (frozenset([run]),), Thing, str.upper, lambda: 0, Thing.method):
            states.add_comment(hash(each))
        """;
    try (RunOutcome one = run(pool, body);
        RunOutcome other = run(pool, body)) {
      assertThat(text(completed(one).states())).isEqualTo(text(completed(other).states()));
    }
  }

  @Test
  void answersHarmlesslyWhereGraalPyWouldEndTheRun() {
    String body =
        """
        import os, sys, tempfile, time
        print(os.getcwd(), os.path.abspath("x"), os.access("x", os.R_OK), sys.getsizeof([]))
        for each in (lambda: os.chdir("/"), lambda: os.remove("x"), lambda: os.close(1),
                     lambda: os.system("ls"), lambda: os.setsid(), tempfile.gettempdir,
                     lambda: time.mktime(1), lambda: os.chown("x", 0, 0)):
            try:
                each()
            except (OSError, TypeError) as error:
                print(type(error).__name__, end=" ")
        from sandbox import home
        found = os.stat(home.real + "/lib")
        print(found.st_uid, found.st_ino, found.st_mtime)
        """;
    try (RunOutcome outcome = run(pool, body)) {
      assertThat(completed(outcome).printed().text())
          .isEqualTo(
              """
              / /x False 56
              PermissionError PermissionError PermissionError PermissionError PermissionError \
              FileNotFoundError TypeError PermissionError 1000 1 1735689600.0
              """);
    }
  }

  @Test
  void givesTheSameBytesFromTheFirstRunOfAWorkerOn() throws IOException {
    String source =
        Files.readString(Path.of("src", "test", "resources", "player", "everystate.py"));
    Program program = new Program("everystate.py", source, "run");
    try (WorkerPool fresh = SharedPool.start(1, 0)) {
      Set<String> states = new HashSet<>();
      for (int run = 0; run < 5; run++) {
        try (RunOutcome outcome = SharedPool.run(fresh, program, "{}")) {
          states.add(SharedPool.text(outcome.states()));
        }
      }
      assertThat(states).hasSize(1).allSatisfy(text -> assertThat(text).contains("dllnode"));
    }
  }

  @Test
  void doesNotWaitForAProgramThatSleeps() {
    try (RunOutcome outcome =
        run(
            pool,
            "import time\nt = time.time(); time.sleep(3600)\nprint(time.time() - t > 3600)")) {
      assertThat(completed(outcome).printed().text()).isEqualTo("True\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json.py", "ARgorithmToolkit.py", "a.b.py", "sandbox.py", "run"})
  void runsProgramsWhateverTheirFilesAreCalled(String fileName) {
    Program program = program("import json\nstates.add_comment(json.dumps([1]))");

    try (RunOutcome outcome =
        run(pool, new Program(fileName, program.source(), program.function()), "{}")) {
      assertThat(text(completed(outcome).states())).contains("[1]");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sys.modules['ARgorithmToolkit._session'].encode = lambda c: iter(['[1,2', '3]}, x'])",
        "sys.modules['ARgorithmToolkit._session'].encode = lambda c: iter([5])",
        "sys.modules['sandbox.driver'].chunk = lambda: (1,)",
        "sys.modules['sandbox.driver'].chunk = lambda: object()",
        "sys.modules['sandbox.driver'].lines = lambda: 5",
        "sys.modules['sandbox.driver'].__dict__.clear()",
      })
  void survivesProgramsThatChangeWhatRunsThem(String change) {
    try (RunOutcome outcome = run(pool, "import sys\n" + change)) {
      assertThat(outcome).isInstanceOfAny(RunOutcome.Failed.class, RunOutcome.Unrenderable.class);
    }
    try (RunOutcome honest = run(pool, "states.add_comment('fine')")) {
      assertThat(text(completed(honest).states())).contains("fine");
    }
  }

  @Test
  void tellsStatesWhileTheProgramRuns() {
    Heard heard = new Heard();
    String body =
        """
        for i in range(40): states.add_comment(i)
        while True:
          sum(range(100000))
          states.add_comment('on')
        """;

    try (RunOutcome outcome =
        run(pool, program(body), "{}", pool.limits().withWall(SharedPool.SHORT), heard)) {
      assertThat(outcome).isInstanceOf(RunOutcome.LimitExceeded.class);
      assertThat(heard.states).hasSizeGreaterThan(40);
      assertThat(heard.lines).hasSameSizeAs(heard.states).startsWith(4, 4).endsWith(7);
      assertThat(text(outcome.states()))
          .startsWith(heard.text().substring(0, heard.text().length() - 1));
    }
  }

  @Test
  void programsThatChangeTheirStatesHaveOnlyTheirOutcomeChanged() {
    Heard heard = new Heard();
    String body =
        """
        states.add_comment('first')
        for i in range(400):
          for _ in range(6000): pass
          states.add_comment('more')
        states.states[0].content['comments'] = 'changed'
        """;

    try (RunOutcome outcome = run(pool, program(body), "{}", pool.limits(), heard)) {
      assertThat(text(completed(outcome).states())).contains("changed").doesNotContain("first");
      assertThat(heard.text()).contains("first").doesNotContain("changed");
    }
  }

  @Test
  void programsThatFindWhoListensTellNothingButStates() {
    Heard heard = new Heard();
    String body =
        """
        from ARgorithmToolkit import utils
        cells = [cell.cell_contents for cell in utils._look.__closure__]
        tell = [each for each in cells if callable(each)][-1]
        tell('[1,2]', '3, -4, five, 6')
        for junk in ('[1', '{}', 5), (None,), ('x' * 300000, ''), ('[]', '1, ' * 100000):
          try: tell(*junk)
          except Exception: pass
        states.add_comment('fine')
        """;

    try (RunOutcome outcome = run(pool, program(body), "{}", pool.limits(), heard)) {
      assertThat(text(completed(outcome).states())).contains("fine");
      assertThat(heard.text()).isEqualTo("[1,2]");
      assertThat(heard.lines).containsExactly(3, 0);
    }
  }

  private static RunOutcome.Completed completed(RunOutcome outcome) {
    assertThat(outcome).isInstanceOf(RunOutcome.Completed.class);
    return (RunOutcome.Completed) outcome;
  }

  private static RunOutcome.Failed failed(RunOutcome outcome) {
    assertThat(outcome).isInstanceOf(RunOutcome.Failed.class);
    return (RunOutcome.Failed) outcome;
  }

  /** Keeps what it hears. */
  private static final class Heard implements EarlyStates {

    private final List<String> states = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    @Override
    public long mostBytes() {
      return 1 << 20;
    }

    @Override
    public void hear(byte[] json, int[] lineNumbers) {
      JsonMapper.shared().readTree(json).forEach(state -> states.add(state.toString()));
      Arrays.stream(lineNumbers).forEach(lines::add);
    }

    String text() {
      return "[" + String.join(",", states) + "]";
    }
  }
}
