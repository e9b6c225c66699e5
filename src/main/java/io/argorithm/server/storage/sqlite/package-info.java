/** The embedded storage: one SQLite file. */
@NullMarked
package io.argorithm.server.storage.sqlite;

import org.jspecify.annotations.NullMarked;
