-- The halves of accounts. E-mails are compared letter by letter, which is how SQLite compares.
CREATE TABLE account_half (
    email         TEXT    NOT NULL,
    role          TEXT    NOT NULL CHECK (role IN ('PROGRAMMER', 'USER')),
    public_id     TEXT    NOT NULL,
    password_hash TEXT    NOT NULL,
    black_listed  INTEGER NOT NULL,
    admin         INTEGER NOT NULL,
    joined_at     TEXT    NOT NULL,
    PRIMARY KEY (email, role),
    CHECK (NOT admin OR (role = 'PROGRAMMER' AND NOT black_listed))
);
