/** Runs of argorithms: what a run is given, what may come of it, and the port that executes it. */
@NullMarked
package io.argorithm.server.execution;

import org.jspecify.annotations.NullMarked;
