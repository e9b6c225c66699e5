package io.argorithm.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import redis.embedded.RedisServer;

/**
 * A real Redis on a free port of this machine.
 *
 * @param server the process
 * @param port its port
 * @param password what it wants to be asked with, empty for nothing
 */
record TestRedis(RedisServer server, int port, String password) implements AutoCloseable {

  static TestRedis start(String password) {
    try (ServerSocket socket = new ServerSocket(0)) {
      int port = socket.getLocalPort();
      socket.close();
      var builder = RedisServer.newRedisServer().port(port).setting("save \"\"");
      if (!password.isEmpty()) {
        builder.setting("requirepass " + password);
      }
      TestRedis redis = new TestRedis(builder.build(), port, password);
      redis.start();
      return redis;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** The variables with which a server uses it. */
  Map<String, String> variables() {
    return Map.of(
        "CACHING", "ENABLED", "REDIS_PORT", Integer.toString(port), "REDIS_PASSWORD", password);
  }

  /** Starts it again, empty. */
  void start() throws IOException {
    server.start();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
