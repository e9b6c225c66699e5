/** Tests of the Python package, run inside GraalPy. */
@NullMarked
package io.argorithm.server.toolkit;

import org.jspecify.annotations.NullMarked;
