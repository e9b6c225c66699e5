package io.argorithm.server.security;

/** A page of another site wants to change or run something. */
class ForeignPage extends RuntimeException {

  ForeignPage() {
    super(
        "pages of other sites may not do this; the operator of the server can allow a site with"
            + " ALLOWED_ORIGINS");
  }
}
