/** The storage of an organisation: MongoDB, with the collections and fields of older servers. */
@NullMarked
package io.argorithm.server.storage.mongo;

import org.jspecify.annotations.NullMarked;
