import type { DatabaseSync } from 'node:sqlite'

/**
 * Every document in one table and every index in another, one row for each key. The head comes
 * before the body, so that a list never reads the pages on which long bodies lie.
 */
const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  CREATE TABLE IF NOT EXISTS document (
    n INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    partition TEXT NOT NULL,
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    head TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, partition, id)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS index_key (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    partition TEXT NOT NULL,
    key TEXT NOT NULL,
    n INTEGER NOT NULL REFERENCES document (n) ON DELETE CASCADE,
    PRIMARY KEY (kind, name, partition, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS index_key_of_all_partitions ON index_key (kind, name, key);
  CREATE INDEX IF NOT EXISTS index_key_of_document ON index_key (n);
`

/** Makes the tables where they are missing, and prepares every statement that the store runs. */
export function prepareSqlite(database: DatabaseSync) {
  database.exec(SCHEMA)
  return {
    get: database.prepare(
      'SELECT version, body FROM document WHERE kind = ? AND partition = ? AND id = ?',
    ),
    insert: database.prepare(
      `INSERT INTO document (kind, partition, id, version, head, body)
       VALUES (?, ?, ?, ?, ?, ?) RETURNING n`,
    ),
    update: database.prepare(
      `UPDATE document SET version = ?, head = ?, body = ?
       WHERE kind = ? AND partition = ? AND id = ? AND version = ? RETURNING n`,
    ),
    remove: database.prepare(
      'DELETE FROM document WHERE kind = ? AND partition = ? AND id = ? AND version = ?',
    ),
    insertKey: database.prepare(
      'INSERT INTO index_key (kind, name, partition, key, n) VALUES (?, ?, ?, ?, ?)',
    ),
    removeKeys: database.prepare('DELETE FROM index_key WHERE n = ?'),
    list: database.prepare(
      `SELECT id, head, key FROM index_key JOIN document USING (n)
       WHERE index_key.kind = ? AND name = ? AND index_key.partition = ? AND key > ? AND key < ?
       ORDER BY key LIMIT ?`,
    ),
    sweep: database.prepare(
      `SELECT document.partition, id FROM index_key JOIN document USING (n)
       WHERE index_key.kind = ? AND name = ? AND key < ? ORDER BY key LIMIT ?`,
    ),
  }
}

export type SqliteStatements = ReturnType<typeof prepareSqlite>
