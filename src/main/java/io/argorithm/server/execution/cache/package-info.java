/** Caches of run outcomes, in memory and in Redis, and the sandbox that asks them first. */
@NullMarked
package io.argorithm.server.execution.cache;

import org.jspecify.annotations.NullMarked;
