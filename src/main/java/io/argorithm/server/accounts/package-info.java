/** Accounts: who has one, what it may do, and the port that keeps them. */
@NullMarked
package io.argorithm.server.accounts;

import org.jspecify.annotations.NullMarked;
