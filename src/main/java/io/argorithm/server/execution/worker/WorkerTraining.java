package io.argorithm.server.execution.worker;

import io.argorithm.server.execution.protocol.ExitStatus;
import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.MessageWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;

/**
 * Does once what workers do, and ends: the JVM notes which classes that takes, and how often their
 * methods are called, for the start of the real ones.
 */
public final class WorkerTraining {

  private static final String SAMPLE = "sample.py";
  private static final int RUNS = 30;
  private static final long SEED = 0;
  private static final long WALL_MILLIS = 600_000;

  private WorkerTraining() {}

  /**
   * Runs the sample program some times.
   *
   * @param arguments see {@link WorkerSettings}
   */
  public static void main(String[] arguments) {
    WorkerSettings settings = WorkerSettings.of(arguments);
    Thread.ofPlatform().daemon().name("end-of-input").start(WorkerTraining::endWithTheServer);
    Thread guest = new GuestThread(() -> train(settings), settings.stackBytes());
    guest.start();
  }

  private static void train(WorkerSettings settings) {
    try {
      GuestRuntime runtime = GuestRuntime.start(settings.python());
      MessageWriter nowhere = new MessageWriter(OutputStream.nullOutputStream());
      Message.ProgramText sample = sample(settings.python());
      ProgramChecker checker = new ProgramChecker(runtime, nowhere, settings);
      MemoryPressure memory = new MemoryPressure();
      for (int job = 1; job <= RUNS; job++) {
        PrintedOutput printed = new PrintedOutput(nowhere, settings.printedBytes());
        try (Context context = runtime.newContext(printed)) {
          Message.Run run = run(job, sample);
          new ProgramRun(run, nowhere, printed, new Stop())
              .execute(runtime, context, runtime.prepare(context));
        }
        memory.isShort();
        checker.check(new Message.Check(job, sample));
      }
      System.exit(0);
    } catch (IOException | RuntimeException problem) {
      WorkerMain.giveUp(problem);
    }
  }

  private static void endWithTheServer() {
    try {
      while (System.in.read() >= 0) {
        // The server says nothing.
      }
    } catch (IOException gone) {
      // The same as an end.
    }
    Runtime.getRuntime().halt(ExitStatus.END_OF_INPUT);
  }

  private static Message.ProgramText sample(Path python) throws IOException {
    String text = Files.readString(python.resolve(GuestRuntime.SAMPLE));
    return new Message.ProgramText(SAMPLE, text, "run");
  }

  private static Message.Run run(long job, Message.ProgramText sample) {
    return new Message.Run(
        job,
        sample,
        "{\"n\": 8}",
        SEED,
        WALL_MILLIS,
        WALL_MILLIS,
        Integer.MAX_VALUE,
        Long.MAX_VALUE,
        0);
  }
}
