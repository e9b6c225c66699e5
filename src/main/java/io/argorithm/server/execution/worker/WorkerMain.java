package io.argorithm.server.execution.worker;

import io.argorithm.server.execution.protocol.ExitStatus;
import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.MessageReader;
import io.argorithm.server.execution.protocol.MessageWriter;
import io.argorithm.server.execution.protocol.ProtocolViolation;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The worker process: reads jobs from its input, writes what comes of them to its output, and ends
 * as soon as its input does, whatever a program is doing at that time.
 */
public final class WorkerMain {

  private WorkerMain() {}

  /**
   * Starts a worker.
   *
   * @param arguments see {@link WorkerSettings}
   */
  @SuppressWarnings("SystemOut") // the server reads what a worker says on its error stream
  public static void main(String[] arguments) {
    MessageReader in =
        new MessageReader(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    MessageWriter out =
        new MessageWriter(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // From here on nobody but the writer can reach the pipe.
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    try {
      serve(in, out, WorkerSettings.of(arguments));
    } catch (ProtocolViolation violation) {
      System.err.println("The server broke the protocol: " + violation.getMessage());
      Runtime.getRuntime().halt(ExitStatus.PROTOCOL_VIOLATION);
    } catch (IOException end) {
      Runtime.getRuntime().halt(ExitStatus.END_OF_INPUT);
    } catch (Throwable problem) {
      giveUp(problem);
    }
  }

  /** Ends the worker because something is wrong with itself; the server starts another one. */
  static void giveUp(Throwable problem) {
    if (problem instanceof OutOfMemoryError) {
      Runtime.getRuntime().halt(ExitStatus.OUT_OF_MEMORY);
    }
    problem.printStackTrace();
    Runtime.getRuntime().halt(ExitStatus.START_FAILED);
  }

  private static void serve(MessageReader in, MessageWriter out, WorkerSettings settings)
      throws IOException {
    GuestRuntime runtime = GuestRuntime.start(settings.python());
    Guests guests = new Guests(runtime, out, settings);
    ProgramChecker checker = new ProgramChecker(runtime, out, settings);
    guests.awaitFirst();
    out.write(runtime.describe());
    while (true) {
      switch (in.readFromServer()) {
        case Message.Run run -> {
          out.write(new Message.Taken(run.job()));
          guests.run(run);
        }
        case Message.Check check -> {
          out.write(new Message.Taken(check.job()));
          checker.check(check);
        }
        case Message.Cancel cancel -> guests.cancel(cancel.job());
      }
    }
  }
}
