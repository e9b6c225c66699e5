package io.argorithm.server.execution.worker;

import io.argorithm.server.execution.protocol.Message.Failure;
import io.argorithm.server.execution.protocol.Message.Frame;
import io.argorithm.server.execution.protocol.MessageReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.PolyglotException.StackFrame;
import org.graalvm.polyglot.Value;

/** Turns what went wrong in a context into failures of a size that travels. */
final class Failures {

  /** How the message about a bug of GraalPy begins. */
  static final String BUG = "GraalPy cannot do this";

  private static final int MESSAGE_LENGTH = 4000;
  private static final int NAME_LENGTH = 200;

  private Failures() {}

  /**
   * The failure that {@code sandbox/driver.py} describes: after two other elements come type,
   * message, whether the author says it, line, column and frames.
   */
  static Failure of(Value described) {
    return new Failure(
        cut(described.getArrayElement(2).asString(), NAME_LENGTH),
        cut(described.getArrayElement(3).asString(), MESSAGE_LENGTH),
        described.getArrayElement(4).asInt() == 1,
        described.getArrayElement(5).asInt(),
        described.getArrayElement(6).asInt(),
        frames(described.getArrayElement(7).asString()));
  }

  /**
   * A failure that passed by Python's own handling: an exit, or an error inside of GraalPy of which
   * {@link InnerErrors} could make none of Python.
   */
  static Failure of(PolyglotException problem, String fileName) {
    List<Frame> frames = frames(problem, fileName);
    int line = frames.isEmpty() ? 0 : frames.getLast().line();
    if (problem.isExit()) {
      String message = "the program ended itself with status " + problem.getExitStatus();
      return new Failure("SystemExit", message, false, line, 0, frames);
    }
    if (problem.isInternalError()) {
      // Its message speaks of Java classes and of the host.
      return new Failure("SystemError", BUG, false, line, 0, frames);
    }
    String message = problem.getMessage() == null ? "" : problem.getMessage();
    return new Failure("RuntimeError", cut(message, MESSAGE_LENGTH), false, line, 0, frames);
  }

  /** A failure of a program that has changed what runs it. */
  static Failure ofBrokenDriver() {
    String message = "the program has changed the code that runs it";
    return new Failure("RuntimeError", message, false, 0, 0, List.of());
  }

  private static List<Frame> frames(PolyglotException problem, String fileName) {
    List<Frame> frames = new ArrayList<>();
    for (StackFrame frame : problem.getPolyglotStackTrace()) {
      if (frame.isGuestFrame()
          && frame.getSourceLocation() != null
          && frame.getSourceLocation().getSource().getName().equals(fileName)
          && frames.size() < MessageReader.MOST_FRAMES) {
        String function = cut(frame.getRootName(), NAME_LENGTH);
        frames.add(new Frame(function, frame.getSourceLocation().getStartLine()));
      }
    }
    Collections.reverse(frames);
    return List.copyOf(frames);
  }

  private static List<Frame> frames(String text) {
    return text.lines().limit(MessageReader.MOST_FRAMES).map(Failures::frame).toList();
  }

  private static Frame frame(String text) {
    int blank = text.indexOf(' ');
    if (blank < 0) {
      return new Frame(cut(text, NAME_LENGTH), 0);
    }
    try {
      int line = Integer.parseInt(text.substring(0, blank));
      return new Frame(cut(text.substring(blank + 1), NAME_LENGTH), line);
    } catch (NumberFormatException e) {
      return new Frame(cut(text, NAME_LENGTH), 0);
    }
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 3) + "...";
  }
}
