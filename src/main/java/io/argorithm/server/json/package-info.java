/** JSON as Python reads and writes it, because programs and clients see Python's spelling. */
@NullMarked
package io.argorithm.server.json;

import org.jspecify.annotations.NullMarked;
