/** What all callers share, and how much of it one may have. */
@NullMarked
package io.argorithm.server.budget;

import org.jspecify.annotations.NullMarked;
