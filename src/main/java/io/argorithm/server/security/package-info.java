/** Who is calling, what they may do, and how often. */
@NullMarked
package io.argorithm.server.security;

import org.jspecify.annotations.NullMarked;
