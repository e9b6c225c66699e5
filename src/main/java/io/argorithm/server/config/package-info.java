/** Environment variables: which there are, what they accept, and the properties they become. */
@NullMarked
package io.argorithm.server.config;

import org.jspecify.annotations.NullMarked;
