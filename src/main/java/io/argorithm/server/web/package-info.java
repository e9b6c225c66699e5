/**
 * What all web packages share: request bodies, error bodies and routing rules of the wire contract
 * and of the native API.
 */
@NullMarked
package io.argorithm.server.web;

import org.jspecify.annotations.NullMarked;
