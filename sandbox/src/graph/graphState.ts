import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const TABLES = `
  create table if not exists event (
    seq integer primary key autoincrement, id text not null unique, organiser text not null,
    transaction_id text, created_at text not null, request text not null);
  create unique index if not exists event_by_transaction on event (organiser, transaction_id);
  create table if not exists drive_item (
    seq integer primary key autoincrement, id text not null unique, drive_id text not null,
    parent_id text not null, name text not null, content_type text, content blob,
    version integer not null, created_at text not null, changed_at text not null);
  create unique index if not exists item_by_name
    on drive_item (drive_id, parent_id, name collate nocase);
  create table if not exists upload_session (
    id text primary key, drive_id text not null, parent_id text not null, name text not null,
    conflict text not null, expires_at text not null);
  create table if not exists upload_part (
    session text not null, start integer not null, content blob not null,
    primary key (session, start));
  create table if not exists notification (
    tenant text not null, recipient text not null, chain_id integer not null, body text not null,
    primary key (tenant, recipient, chain_id));
`

/** Opens what Graph keeps: calendars and records sites. Every write is on disk before it is answered. */
export function openGraphState(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true })
  const db = new DatabaseSync(join(folder, 'graph.sqlite'))
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000')
  db.exec(TABLES)
  return db
}
