package io.argorithm.server.storage.sqlite;

import org.springframework.data.jpa.repository.JpaRepository;

/** Access to the table argorithm_version. */
interface VersionRows extends JpaRepository<VersionRow, Integer> {}
