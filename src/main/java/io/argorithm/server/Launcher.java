package io.argorithm.server;

/**
 * Where the JVM starts. This class alone is compiled for older JVMs, so that one of those can say
 * what is missing instead of failing on a class file it cannot read.
 */
public final class Launcher {

  private static final int NEEDED = 25;

  private Launcher() {}

  /** Hands over to {@link ArgorithmServer} when the JVM is new enough, otherwise says so. */
  public static void main(String[] args) throws ReflectiveOperationException {
    int found = Runtime.version().feature();
    if (found < NEEDED) {
      System.err.printf(
          "ARgorithm Server needs Java %d, but this is Java %d (%s): install a JDK %d and start"
              + " the server with its java.%n",
          NEEDED, found, System.getProperty("java.home"), NEEDED);
      System.exit(1);
    }
    Class.forName("io.argorithm.server.ArgorithmServer")
        .getMethod("main", String[].class)
        .invoke(null, (Object) args);
  }
}
