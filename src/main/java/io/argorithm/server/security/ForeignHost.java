package io.argorithm.server.security;

/** The server was reached under a name that is not its own. */
class ForeignHost extends RuntimeException {

  ForeignHost() {
    super(
        "this server answers as localhost only; whoever runs it can allow other names with"
            + " ALLOWED_HOSTS");
  }
}
