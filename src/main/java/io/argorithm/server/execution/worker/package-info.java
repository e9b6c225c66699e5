/**
 * What runs inside a worker process: GraalPy, one context for each program, and nothing of Spring.
 */
@NullMarked
package io.argorithm.server.execution.worker;

import org.jspecify.annotations.NullMarked;
