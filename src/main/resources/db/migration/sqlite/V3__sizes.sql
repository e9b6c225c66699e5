-- How long the texts are, in bytes; worked out when they are asked for, and kept in the index below.
ALTER TABLE argorithm_version ADD COLUMN config_bytes INTEGER AS (
    length(CAST(function AS BLOB)) + length(CAST(description AS BLOB))
    + length(CAST(parameters AS BLOB)) + length(CAST(example AS BLOB))) VIRTUAL;
ALTER TABLE argorithm_version ADD COLUMN source_bytes INTEGER AS (length(CAST(source AS BLOB))) VIRTUAL;

-- All that lists need, so that making one does not read the texts, which are long.
CREATE INDEX argorithm_version_entry
    ON argorithm_version (argorithm_seq, version, created_at, config_bytes, source_bytes);

CREATE INDEX argorithm_maintainer ON argorithm (maintainer);
