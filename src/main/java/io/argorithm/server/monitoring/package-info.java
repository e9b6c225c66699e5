/** What can be seen of the server from outside: its log, its metrics, its health. */
@NullMarked
package io.argorithm.server.monitoring;

import org.jspecify.annotations.NullMarked;
