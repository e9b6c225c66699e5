-- An argorithm and all versions of its program. The newest version is the one that counts.
CREATE TABLE argorithm (
    seq            INTEGER PRIMARY KEY AUTOINCREMENT,
    argorithm_id   TEXT    NOT NULL UNIQUE,
    maintainer     TEXT    NOT NULL,
    file_name      TEXT    NOT NULL,
    newest_version INTEGER NOT NULL
);

CREATE TABLE argorithm_version (
    seq           INTEGER PRIMARY KEY AUTOINCREMENT,
    argorithm_seq INTEGER NOT NULL REFERENCES argorithm (seq) ON DELETE CASCADE,
    version       INTEGER NOT NULL,
    function      TEXT    NOT NULL,
    description   TEXT    NOT NULL,
    parameters    TEXT    NOT NULL,
    example       TEXT    NOT NULL,
    source        TEXT    NOT NULL,
    created_at    TEXT    NOT NULL,
    UNIQUE (argorithm_seq, version)
);
