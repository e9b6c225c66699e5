package io.argorithm.server.execution.sandbox;

import io.argorithm.server.execution.Client;
import io.argorithm.server.execution.EarlyStates;
import io.argorithm.server.execution.Printed;
import io.argorithm.server.execution.Program;
import io.argorithm.server.execution.ProgramCheck;
import io.argorithm.server.execution.ProgramError;
import io.argorithm.server.execution.RunLimits;
import io.argorithm.server.execution.RunOutcome;
import io.argorithm.server.execution.RunRequest;
import io.argorithm.server.execution.RunUsage;
import io.argorithm.server.execution.Sandbox;
import io.argorithm.server.execution.SandboxUnavailable;
import io.argorithm.server.execution.States;
import io.argorithm.server.execution.protocol.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The sandbox as a pool of worker processes; {@code docs/sandbox.md} says what it promises. */
public final class WorkerPool implements Sandbox, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(WorkerPool.class);
  private static final String MDC_KEY = "run";

  /** How long compiling a program may take on a machine that has much to do. */
  private static final Duration LONGEST_CHECK = Duration.ofSeconds(10);

  /** A worker ends a check after this; it measures its own thread, and the server the process. */
  private static final Duration CHECK_CPU = Duration.ofSeconds(2);

  private final SandboxProperties properties;
  private final Spool spool;
  private final SandboxMonitor monitor;
  private final Deadlines deadlines = new Deadlines();
  private final WorkerLauncher launcher;
  private final Workers workers;
  private final StartTraining training;
  private final AtomicLong jobs = new AtomicLong();

  private WorkerPool(
      SandboxProperties properties, Path storageFolder, Path runtimeFolder, SandboxMonitor monitor)
      throws IOException {
    this.properties = properties;
    this.monitor = monitor;
    this.spool = new Spool(OwnFolder.make(storageFolder.resolve("spool")), properties.spoolBytes());
    this.launcher = new WorkerLauncher(properties, runtimeFolder);
    this.workers = new Workers(properties, launcher::start, deadlines, monitor);
    this.training = new StartTraining(launcher, () -> workers.status().ready());
  }

  /** Starts workers in the background; programs that come before one is ready wait for it. */
  public static WorkerPool start(
      SandboxProperties properties, Path storageFolder, Path runtimeFolder, SandboxMonitor monitor)
      throws IOException {
    WorkerPool pool = new WorkerPool(properties, storageFolder, runtimeFolder, monitor);
    pool.workers.start();
    pool.training.start();
    return pool;
  }

  @Override
  public RunLimits limits() {
    return properties.limits();
  }

  @Override
  public String version() {
    try {
      return launcher.version();
    } catch (IOException problem) {
      throw new SandboxUnavailable("no worker can be started", properties.queueTime());
    }
  }

  /** How the pool is doing. */
  public SandboxStatus status() {
    return workers.status();
  }

  @Override
  public ProgramCheck check(Program program, String caller) {
    if (bytes(program.source()) > properties.sourceBytes()) {
      return new ProgramCheck.Refused(tooLarge(), 1, 1);
    }
    try {
      return tryCheck(program, caller);
    } catch (WorkerLost lost) {
      return lost.reason() == WorkerLost.Cause.DEATH ? checkAgain(program, caller) : refused(lost);
    }
  }

  /** A worker may die for a reason of its own; two would be killed by the program. */
  private ProgramCheck checkAgain(Program program, String caller) {
    try {
      return tryCheck(program, caller);
    } catch (WorkerLost lost) {
      return refused(lost);
    }
  }

  private static ProgramCheck refused(WorkerLost lost) {
    return switch (lost.reason()) {
      case TIME, CPU -> new ProgramCheck.Refused("the program takes too long to compile", 1, 1);
      case MEMORY -> new ProgramCheck.Refused("the program takes too much memory to compile", 1, 1);
      case PROTOCOL, DEATH, DEAD_BEFORE, NOT_TAKEN ->
          new ProgramCheck.Refused("the program cannot be compiled", 1, 1);
    };
  }

  @Override
  public RunOutcome run(RunRequest request, EarlyStates early) {
    RunLimits limits = atMost(request.limits(), properties.limits());
    RunTranscript transcript =
        new RunTranscript(
            limits, properties.printedBytes(), spool.open(request.client().name()), early);
    if (bytes(request.program().source()) > properties.sourceBytes()) {
      return refused(tooLarge());
    }
    if (bytes(request.parameters()) > properties.parameterBytes()) {
      return refused("the parameters are larger than " + properties.parametersKib() + " KiB");
    }
    transcript.programHasLines(lines(request.program().source()));
    Message.Run job =
        new Message.Run(
            jobs.incrementAndGet(),
            text(request.program()),
            request.parameters(),
            request.seed(),
            limits.wall().toMillis(),
            limits.cpu().toMillis(),
            limits.states(),
            limits.outputBytes(),
            early.mostBytes());
    // Stays until the request has been logged, so that its lines name the run.
    MDC.put(MDC_KEY, Long.toString(job.job()));
    try {
      return logged(kept(outcome(request.client(), job, limits, transcript), transcript));
    } catch (RuntimeException problem) {
      transcript.abandon();
      throw problem;
    }
  }

  private RunOutcome outcome(
      Client client, Message.Run job, RunLimits limits, RunTranscript transcript) {
    try {
      return ask(() -> workers.take(client), client, job, limits, transcript);
    } catch (WorkerLost lost) {
      return transcript.outcome(lost);
    }
  }

  private RunOutcome kept(RunOutcome outcome, RunTranscript transcript) {
    if (transcript.wantsNoMore()) {
      monitor.turnedAway();
      throw new SandboxUnavailable(
          "there is no room for more large answers", Duration.ofSeconds(10));
    }
    return outcome;
  }

  /** Python's count, with the empty line at the end, where errors may be, too. */
  private static int lines(String source) {
    return (int) source.lines().count() + 1;
  }

  /** Lets no program begin from now on; those that run go on. */
  void drain() {
    training.close();
    workers.drain();
  }

  /** Ends all workers; runs under way end with {@link SandboxUnavailable}. */
  @Override
  public void close() {
    training.close();
    workers.close();
    deadlines.close();
  }

  private ProgramCheck tryCheck(Program program, String caller) throws WorkerLost {
    Message.Check job = new Message.Check(jobs.incrementAndGet(), text(program));
    RunLimits limits = properties.limits().withWall(LONGEST_CHECK).withCpu(CHECK_CPU);
    Client client = Client.called(caller);
    return ask(() -> workers.takeForCheck(client), client, job, limits, CheckAnswer::of);
  }

  /** A worker that is lost before it has begun costs nobody anything: another one gets the job. */
  private <T> T ask(
      Supplier<WorkerProcess> takeWorker,
      Client client,
      Message.FromServer job,
      RunLimits limits,
      WorkerProcess.Listener<T> listener)
      throws WorkerLost {
    int others = properties.workers() + properties.extraWorkers() + properties.spares();
    while (true) {
      try {
        return askOne(takeWorker.get(), client, job, limits, listener);
      } catch (WorkerLost lost) {
        if (!lost.reason().isBeforeBegin() || others == 0) {
          throw lost;
        }
        others--;
      }
    }
  }

  private <T> T askOne(
      WorkerProcess worker,
      Client client,
      Message.FromServer job,
      RunLimits limits,
      WorkerProcess.Listener<T> listener)
      throws WorkerLost {
    long start = System.nanoTime();
    Attendance attendance = new Attendance(client, deadlines, monitor);
    try (Deadline deadline = deadlines.over(worker, job.job(), limits)) {
      T answer = worker.ask(job, deadline, listener, () -> attendance.look(deadline));
      attendance.check();
      return answer;
    } catch (WorkerLost lost) {
      if (workers.isClosed()) {
        throw new SandboxUnavailable("the server is stopping", Duration.ofSeconds(10));
      }
      log.warn("worker {} had to be replaced: {}", worker.pid(), lost.reason());
      monitor.workerEnded(lost.reason().name().toLowerCase(Locale.ROOT));
      attendance.check();
      throw lost;
    } finally {
      workers.giveBack(worker, client.name(), System.nanoTime() - start);
    }
  }

  private static RunOutcome logged(RunOutcome outcome) {
    RunUsage used = outcome.used();
    log.info(
        "{}: {} states, {} bytes, {} ms, {} ms of processor time",
        outcome.getClass().getSimpleName(),
        used.states(),
        used.outputBytes(),
        used.wall().toMillis(),
        used.cpu().toMillis());
    return outcome;
  }

  private String tooLarge() {
    return "the program is larger than " + properties.sourceKib() + " KiB";
  }

  private RunOutcome refused(String message) {
    ProgramError error = new ProgramError("ValueError", message, false, 0, 0, List.of());
    RunUsage used = new RunUsage(Duration.ZERO, Duration.ZERO, 0, 0);
    return new RunOutcome.Failed(error, States.none(), new int[0], Printed.NOTHING, used);
  }

  private static Message.ProgramText text(Program program) {
    return new Message.ProgramText(program.fileName(), program.source(), program.function());
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static RunLimits atMost(RunLimits asked, RunLimits most) {
    return new RunLimits(
        atMost(asked.wall(), most.wall()),
        atMost(asked.cpu(), most.cpu()),
        most.heapBytes(),
        Math.min(asked.states(), most.states()),
        Math.min(asked.outputBytes(), most.outputBytes()));
  }

  private static Duration atMost(Duration asked, Duration most) {
    return asked.compareTo(most) < 0 ? asked : most;
  }
}
