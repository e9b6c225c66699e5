/** The routes of the catalogue. */
@NullMarked
package io.argorithm.server.catalogue.web;

import org.jspecify.annotations.NullMarked;
