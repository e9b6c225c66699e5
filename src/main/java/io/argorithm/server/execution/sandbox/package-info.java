/** The pool of worker processes that executes programs: the adapter of the port Sandbox. */
@NullMarked
package io.argorithm.server.execution.sandbox;

import org.jspecify.annotations.NullMarked;
