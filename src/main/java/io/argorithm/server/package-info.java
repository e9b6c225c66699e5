/** ARgorithm Server: keeps argorithms, runs them in worker processes and returns their states. */
@NullMarked
package io.argorithm.server;

import org.jspecify.annotations.NullMarked;
