/** The routes that run argorithms. */
@NullMarked
package io.argorithm.server.execution.web;

import org.jspecify.annotations.NullMarked;
