package io.argorithm.server.security;

/** The server was reached under a name that is not its own. */
class ForeignHost extends RuntimeException {

  ForeignHost() {
    super(
        "this server does not answer to that name: use localhost, or ask its operator to"
            + " add the name to ALLOWED_HOSTS");
  }
}
