package io.argorithm.server.execution.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The files that worker processes start from: jars of GraalPy, of its compiler, of the worker
 * itself, and the packaged Python modules. The build lists them in {@code worker/index} on the
 * class path. Where they are files already they are used in place; out of a jar they are unpacked
 * once to the runtime folder, for a JVM takes its modules and class path only from real files.
 *
 * @param root folder that holds {@code lib}, {@code jit}, {@code python} and the worker's jar
 * @param version names the content of these files
 */
record WorkerInstallation(Path root, String version) {

  private static final Logger log = LoggerFactory.getLogger(WorkerInstallation.class);
  private static final String INDEX = "worker/index";

  /** Finds the files, unpacking them to {@code runtimeFolder} if they are in a jar. */
  static WorkerInstallation find(Path runtimeFolder) throws IOException {
    ClassLoader loader = WorkerInstallation.class.getClassLoader();
    URL index = loader.getResource(INDEX);
    if (index == null) {
      throw new IOException(
          "The files of the workers are not on the class path; build the project with Maven.");
    }
    List<String> paths = List.of(new String(read(index), StandardCharsets.UTF_8).split("\\R"));
    String version = digest(loader, paths);
    if (index.getProtocol().equals("file")) {
      Path root = Path.of(URI.create(index.toString())).resolveSibling("");
      return new WorkerInstallation(root, version);
    }
    Path runtimes = OwnFolder.make(runtimeFolder);
    Path root = runtimes.resolve(version);
    if (!Files.isDirectory(root)) {
      unpack(loader, paths, runtimes, root);
    }
    return new WorkerInstallation(root, version);
  }

  /** Class path of a worker. */
  String classPath() throws IOException {
    return root.resolve("argorithm-worker.jar") + ":" + jars(root.resolve("lib"));
  }

  /** Module path with the compiler that fits this GraalPy. */
  String compilerPath() throws IOException {
    return jars(root.resolve("jit"));
  }

  /** Folder of the packaged Python modules. */
  Path python() {
    return root.resolve("python");
  }

  private static String jars(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return String.join(
          ":", files.map(Path::toString).filter(name -> name.endsWith(".jar")).sorted().toList());
    }
  }

  /**
   * Names this version of the files. Libraries carry their version in their name, so only what is
   * ours has to be read.
   */
  private static String digest(ClassLoader loader, List<String> paths) throws IOException {
    MessageDigest digest = sha256();
    for (String path : paths) {
      digest.update(path.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      if (!path.startsWith("lib/") && !path.startsWith("jit/")) {
        digest.update(read(resource(loader, path)));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 12);
  }

  /**
   * Several servers may do this at once: the last step is a rename, and whoever comes first wins.
   */
  private static void unpack(ClassLoader loader, List<String> paths, Path runtimes, Path root)
      throws IOException {
    long start = System.nanoTime();
    Path unfinished =
        Files.createTempDirectory(
            runtimes,
            "unfinished-",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    try {
      for (String path : paths) {
        Path target = unfinished.resolve(path);
        Files.createDirectories(target.resolveSibling(""));
        try (InputStream content = resource(loader, path).openStream()) {
          Files.copy(content, target);
        }
      }
      Files.move(unfinished, root);
    } catch (IOException problem) {
      if (!Files.isDirectory(root)) {
        throw problem;
      }
    } finally {
      FileSystemUtils.deleteRecursively(unfinished);
    }
    log.info(
        "Unpacked the workers' files to {} in {} ms",
        root,
        (System.nanoTime() - start) / 1_000_000);
  }

  private static URL resource(ClassLoader loader, String path) throws IOException {
    URL url = loader.getResource("worker/" + path);
    if (url == null) {
      throw new IOException("The workers' file " + path + " is missing.");
    }
    return url;
  }

  private static byte[] read(URL url) throws IOException {
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
