/** Messages between the server and a worker, and how they travel over the worker's pipe. */
@NullMarked
package io.argorithm.server.execution.protocol;

import org.jspecify.annotations.NullMarked;
