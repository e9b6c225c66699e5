/** The catalogue of argorithms: what is known of each, and the rules for changing it. */
@NullMarked
package io.argorithm.server.catalogue;

import org.jspecify.annotations.NullMarked;
