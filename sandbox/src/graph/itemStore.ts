import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'

/** A file or folder of a site's library. Its root is not an item here. */
export interface StoredItem {
  readonly id: string
  readonly driveId: string
  readonly parentId: string
  readonly name: string
  /** `undefined` for a folder. */
  readonly file?: { readonly contentType: string; readonly size: number }
  readonly version: number
  readonly createdAt: string
  readonly changedAt: string
}

export interface Place {
  readonly driveId: string
  readonly parentId: string
  readonly name: string
}

export interface ItemStore {
  get(driveId: string, id: string): StoredItem | undefined
  named(place: Place): StoredItem | undefined
  childrenOf(driveId: string, parentId: string): readonly StoredItem[]
  contentOf(id: string): Uint8Array
  addFolder(place: Place, at: string): StoredItem
  /** A file of that name gets a new version and keeps its id. */
  putFile(
    place: Place,
    file: { readonly contentType: string; readonly content: Uint8Array; readonly at: string },
  ): StoredItem
  remove(id: string): void
}

const COLUMNS = `id, drive_id, parent_id, name, content_type, length(content) as size, version,
  created_at, changed_at`

export function openItems(db: DatabaseSync): ItemStore {
  const byId = db.prepare(`select ${COLUMNS} from drive_item where drive_id = ? and id = ?`)
  const byName = db.prepare(
    `select ${COLUMNS} from drive_item
       where drive_id = ? and parent_id = ? and name = ? collate nocase`,
  )
  const byParent = db.prepare(
    `select ${COLUMNS} from drive_item where drive_id = ? and parent_id = ? order by name`,
  )
  const content = db.prepare('select content from drive_item where id = ?')
  const gone = db.prepare('delete from drive_item where id = ?')
  const put = db.prepare(
    `insert into drive_item
       (id, drive_id, parent_id, name, content_type, content, version, created_at, changed_at)
       values (?, ?, ?, ?, ?, ?, 1, ?, ?)
     on conflict (drive_id, parent_id, name collate nocase) do update set
       content_type = excluded.content_type, content = excluded.content, version = version + 1,
       changed_at = excluded.changed_at
     returning ${COLUMNS}`,
  )
  const keep = (
    { driveId, parentId, name }: Place,
    kept: { contentType: string | null; content: Uint8Array | null; at: string },
  ): StoredItem => {
    const id = `01${randomUUID().replaceAll('-', '').toUpperCase()}`
    return itemOf(
      put.get(id, driveId, parentId, name, kept.contentType, kept.content, kept.at, kept.at),
    )
  }

  return {
    get: (driveId, id) => optional(byId.get(driveId, id)),
    named: ({ driveId, parentId, name }) => optional(byName.get(driveId, parentId, name)),
    childrenOf: (driveId, parentId) => byParent.all(driveId, parentId).map(itemOf),
    contentOf(id) {
      const bytes = content.get(id)?.['content']
      return bytes instanceof Uint8Array ? bytes : new Uint8Array()
    },
    addFolder: (place, at) => keep(place, { contentType: null, content: null, at }),
    putFile: keep,
    remove: (id) => void gone.run(id),
  }
}

type Row = Readonly<Record<string, unknown>>

function optional(row: Row | undefined): StoredItem | undefined {
  return row && itemOf(row)
}

function itemOf(row: Row = {}): StoredItem {
  const contentType = row['content_type']
  return {
    id: String(row['id']),
    driveId: String(row['drive_id']),
    parentId: String(row['parent_id']),
    name: String(row['name']),
    ...(typeof contentType === 'string'
      ? { file: { contentType, size: Number(row['size']) } }
      : {}),
    version: Number(row['version']),
    createdAt: String(row['created_at']),
    changedAt: String(row['changed_at']),
  }
}
