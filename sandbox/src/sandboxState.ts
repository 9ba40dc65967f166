import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const TABLES = `
  create table if not exists setting (name text primary key, value text not null);
  create table if not exists installation (
    person text primary key, installed_at text not null, bot_told integer not null default 0);
  create table if not exists app_choice (person text primary key, choice text not null);
  create table if not exists mail (
    seq integer primary key autoincrement, id text not null unique, address text not null,
    at text not null, sender text not null, subject text not null, text text not null);
  create index if not exists mail_by_address on mail (address, seq);
  create table if not exists message (
    seq integer primary key autoincrement, id text not null unique, conversation text not null,
    at text not null, sender text not null, content text not null, edited integer not null default 0);
  create index if not exists message_by_conversation on message (conversation, seq);
  create table if not exists read_mark (
    person text not null, conversation text not null, seq integer not null,
    primary key (person, conversation));
  create table if not exists feed_item (
    seq integer primary key autoincrement, id text not null unique, person text not null,
    at text not null, activity_type text not null, text text not null, preview text not null,
    web_url text not null, read integer not null default 0);
  create index if not exists feed_by_person on feed_item (person, seq);
  create table if not exists channel_tab (
    channel text not null, entity_id text not null, name text not null, content_url text not null,
    primary key (channel, entity_id));
`

/** What the sandbox remembers between runs. Every write is on disk before its call returns. */
export interface SandboxState {
  readonly db: DatabaseSync
  setting(name: string): string | undefined
  keepSetting(name: string, value: string): void
  close(): void
}

export function openSandboxState(folder: string): SandboxState {
  mkdirSync(folder, { recursive: true })
  const db = new DatabaseSync(join(folder, 'sandbox.sqlite'))
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000')
  db.exec(TABLES)
  const find = db.prepare('select value from setting where name = ?')
  const keep = db.prepare(
    'insert into setting values (?, ?) on conflict (name) do update set value = excluded.value',
  )
  return {
    db,
    setting(name) {
      const row = find.get(name)
      return row === undefined ? undefined : String(row['value'])
    },
    keepSetting(name, value) {
      keep.run(name, value)
    },
    close() {
      db.close()
    },
  }
}
