package io.argorithm.server.execution.protocol;

import java.util.List;

/**
 * One message between the server and a worker. A worker speaks first ({@link Ready}); from then on
 * the server gives it one job at a time; the worker says at once that it has it ({@link Taken}) and
 * ends each job with exactly one {@link Checked} or {@link Finished}.
 */
public sealed interface Message {

  /** What the server says. */
  sealed interface FromServer extends Message permits Check, Run, Cancel {

    /** Number of the job, chosen by the server and repeated in every answer to it. */
    long job();
  }

  /** What a worker says. */
  sealed interface FromWorker extends Message permits Ready, JobMessage {}

  /** What a worker says about a job. */
  sealed interface JobMessage extends FromWorker
      permits Taken, Checked, StatesChunk, LinesChunk, Printed, EarlyStates, Finished {

    /** Number of the job this is about. */
    long job();
  }

  /**
   * A Python program.
   *
   * @param fileName what tracebacks call it
   * @param source its text
   * @param function name of the function to call
   */
  record ProgramText(String fileName, String source, String function) {}

  /** Compile a program without running it; the answer is {@link Checked}. */
  record Check(long job, ProgramText program) implements FromServer {}

  /**
   * Run a program; the answer is any number of chunks and early states, then {@link Finished}.
   *
   * @param parameters the keyword arguments as JSON text
   * @param seed start of the program's random numbers
   * @param wallMillis after this time and some grace the worker ends itself
   * @param cpuMillis after this processor time the worker ends the program
   * @param maxStates most states the program may make
   * @param maxOutputBytes most bytes of states as JSON
   * @param maxEarlyBytes most bytes of states that the worker may send while the program runs
   */
  record Run(
      long job,
      ProgramText program,
      String parameters,
      long seed,
      long wallMillis,
      long cpuMillis,
      int maxStates,
      long maxOutputBytes,
      long maxEarlyBytes)
      implements FromServer {}

  /**
   * End the running program now; the answer is {@link Finished}, after the states that can be had
   * in the moment before the server kills the worker.
   */
  record Cancel(long job) implements FromServer {}

  /**
   * The worker can take jobs.
   *
   * @param implementation what the engine calls itself
   * @param version version of GraalPy
   * @param compiles whether the engine compiles to machine code or only interprets
   */
  record Ready(String implementation, String version, boolean compiles) implements FromWorker {}

  /** The worker has the job and begins; a worker that does not say so in time is replaced. */
  record Taken(long job) implements JobMessage {}

  /**
   * What compiling has shown.
   *
   * @param reason why the program is refused, empty when it is accepted
   * @param line 1-based line, 0 when accepted
   * @param column 1-based column, 0 when accepted
   */
  record Checked(long job, String reason, int line, int column) implements JobMessage {}

  /**
   * The next bytes of the states, one JSON array in UTF-8 over all chunks. The array may lack its
   * end when the run did not complete; then the states that came whole count.
   */
  @SuppressWarnings("ArrayRecordComponent") // megabytes: neither copied nor compared
  record StatesChunk(long job, byte[] json) implements JobMessage {}

  /**
   * For the next states the 1-based source line that caused each, 0 where unknown. One without
   * lines reports that a program that was to be ended has ended.
   */
  @SuppressWarnings("ArrayRecordComponent")
  record LinesChunk(long job, int[] lines) implements JobMessage {}

  /**
   * The next bytes the program printed.
   *
   * @param text UTF-8
   * @param dropped bytes that were not kept, altogether until now
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Printed(long job, byte[] text, long dropped) implements JobMessage {}

  /**
   * States that the running program has made since the last such message. They come again, as the
   * program leaves them, in the chunks.
   *
   * @param json one whole JSON array in UTF-8
   * @param lines for each of them the 1-based source line that caused it, 0 where unknown
   */
  @SuppressWarnings("ArrayRecordComponent")
  record EarlyStates(long job, byte[] json, int[] lines) implements JobMessage {}

  /**
   * The job has ended and nothing of it runs any more.
   *
   * @param states number of states the program made
   * @param cpuNanos CPU time of the program's thread
   * @param failure what Python said; empty texts unless the ending has a failure
   * @param worn whether the runs until now have left so much in the worker that it asks to be
   *     replaced
   */
  record Finished(long job, Ending ending, int states, long cpuNanos, Failure failure, boolean worn)
      implements JobMessage {}

  /** How a run ended. */
  enum Ending {
    /** The program returned its states. */
    COMPLETED,
    /** The program raised an exception; see the failure. */
    FAILED,
    /** The states hold something that JSON cannot carry; see the failure's message. */
    UNRENDERABLE,
    /** The program made more states than allowed. */
    TOO_MANY_STATES,
    /** The states take more bytes than allowed. */
    TOO_MUCH_OUTPUT,
    /** The program used more processor time than allowed. */
    TOO_MUCH_CPU,
    /** The program needed more memory than the worker has. */
    OUT_OF_MEMORY,
    /** The server asked for the end. */
    CANCELLED,
    /**
     * The program returned its states, some with texts in place of numbers that JSON lacks; the
     * failure names the first.
     */
    NOT_FINITE
  }

  /**
   * An exception of the program.
   *
   * @param byAuthor whether it is an ARgorithmClientError, by which the author speaks to the user
   * @param line 1-based line of the program's innermost frame, 0 where none took part
   * @param column 1-based column, 0 where unknown
   * @param frames the program's own frames, outermost first
   */
  record Failure(
      String type, String message, boolean byAuthor, int line, int column, List<Frame> frames) {

    /** No failure. */
    public static final Failure NONE = new Failure("", "", false, 0, 0, List.of());
  }

  /** One frame of a traceback: the function's name and its 1-based line. */
  record Frame(String function, int line) {}
}
