/** The account routes. */
@NullMarked
package io.argorithm.server.accounts.web;

import org.jspecify.annotations.NullMarked;
