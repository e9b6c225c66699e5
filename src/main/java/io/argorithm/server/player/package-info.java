/** The pages of the server. */
@NullMarked
package io.argorithm.server.player;

import org.jspecify.annotations.NullMarked;
