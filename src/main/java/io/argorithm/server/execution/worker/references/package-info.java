/**
 * Counts references to linked nodes as CPython would: a node's delete state comes at the moment its
 * last reference goes. Decision 13 says how and why.
 */
@NullMarked
package io.argorithm.server.execution.worker.references;

import org.jspecify.annotations.NullMarked;
