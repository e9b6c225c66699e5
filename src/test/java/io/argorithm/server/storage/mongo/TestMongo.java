package io.argorithm.server.storage.mongo;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * An empty MongoDB for tests: a real one in a container where Docker runs, otherwise a server that
 * speaks MongoDB's protocol over a socket. The log says which.
 */
public sealed interface TestMongo extends AutoCloseable {

  /** Starts the best there is on this machine. */
  static TestMongo start() {
    Logger log = LoggerFactory.getLogger(TestMongo.class);
    if (DockerClientFactory.instance().isDockerAvailable()) {
      log.info("MongoDB of the tests: a real one, in a container");
      return new Real();
    }
    log.info("MongoDB of the tests: mongo-java-server over a socket, because Docker does not run");
    return new Simulated();
  }

  /** Host of the MongoDB. */
  String host();

  /** Port of the MongoDB. */
  int port();

  /** Cuts all connections and takes no new ones; the data stays. */
  void stop();

  /** Is there again after {@link #stop()}, at the same place with the same data. */
  void startAgain();

  @Override
  void close();

  /** Environment variables that let a server use this MongoDB. */
  default Map<String, String> variables() {
    return Map.of("DATABASE", "MONGO", "DB_ENDPOINT", host(), "DB_PORT", Integer.toString(port()));
  }

  /** A connection string for clients of the tests' own. */
  default String connectionString() {
    return "mongodb://%s:%d/?directConnection=true".formatted(host(), port());
  }

  /** In a container. Pausing keeps its port, which stopping would not. */
  final class Real implements TestMongo {

    private final MongoDBContainer container = new MongoDBContainer("mongo:8");

    Real() {
      container.start();
    }

    @Override
    public String host() {
      return container.getHost();
    }

    @Override
    public int port() {
      return container.getFirstMappedPort();
    }

    @Override
    public void stop() {
      container.getDockerClient().pauseContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void startAgain() {
      container.getDockerClient().unpauseContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void close() {
      container.stop();
    }
  }

  /** In this JVM. */
  final class Simulated implements TestMongo {

    private final MongoBackend backend = new KeptBackend();
    private final InetSocketAddress address;
    private MongoServer server;

    Simulated() {
      server = new MongoServer(backend);
      address = server.bind();
    }

    @Override
    public String host() {
      return address.getHostString();
    }

    @Override
    public int port() {
      return address.getPort();
    }

    @Override
    public void stop() {
      server.shutdownNow();
    }

    @Override
    public void startAgain() {
      server = new MongoServer(backend);
      server.bind(address);
    }

    @Override
    public void close() {
      server.shutdownNow();
    }
  }

  /** Keeps its data when the server before it goes away. */
  final class KeptBackend extends MemoryBackend {

    @Override
    public void close() {
      // The next server goes on with what is here.
    }
  }
}
