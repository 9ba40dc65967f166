import { randomUUID } from 'node:crypto'

import type { Clock } from '../clock.ts'
import { personByOid } from '../directory.ts'
import { APPS, type Person } from '../people.ts'
import type { SandboxState } from '../sandboxState.ts'
import type { AppChoices } from './appChoices.ts'
import type { AppManifest } from './appManifest.ts'
import type { Changes } from './changes.ts'
import type { FeedItem } from './clientApi.ts'

/** What Graph's sendActivityNotification hands on. */
export interface FeedNotice {
  readonly recipientOid: string
  readonly tenantId: string
  readonly activityType: string
  readonly previewText: string
  readonly templateParameters: readonly { readonly name: string; readonly value: string }[]
  readonly webUrl: string
}

export type FeedRefusalCode =
  | 'recipient-not-found'
  | 'app-not-installed'
  | 'activity-type-not-in-manifest'
  | 'parameter-missing'

/** Why a notice did not reach a feed, for Graph to answer with. */
export class FeedRefusal extends Error {
  override readonly name = 'FeedRefusal'
  readonly code: FeedRefusalCode

  constructor(code: FeedRefusalCode, sentence: string) {
    super(sentence)
    this.code = code
  }
}

export interface Feed {
  /** @throws FeedRefusal */
  add(notice: FeedNotice): string
  of(personKey: string): readonly FeedItem[]
  markRead(personKey: string, id: string): boolean
}

export interface FeedParts {
  readonly state: SandboxState
  readonly clock: Clock
  readonly manifest: AppManifest
  readonly changes: Changes
  readonly appChoices: Pick<AppChoices, 'has'>
}

export function openFeed({ state: { db }, clock, manifest, changes, appChoices }: FeedParts): Feed {
  const insert = db.prepare(
    `insert into feed_item (id, person, at, activity_type, text, preview, web_url)
       values (?, ?, ?, ?, ?, ?, ?)`,
  )
  const list = db.prepare('select * from feed_item where person = ? order by seq desc')
  const mark = db.prepare('update feed_item set read = 1 where person = ? and id = ?')
  return {
    add(notice) {
      const { key } = recipientOf(notice, appChoices)
      const text = textOf(notice, manifest)
      const id = randomUUID()
      insert.run(id, key, clock.now(), notice.activityType, text, notice.previewText, notice.webUrl)
      changes.tell(key)
      return id
    },
    of: (personKey) => list.all(personKey).map(itemOf),
    markRead: (personKey, id) => mark.run(personKey, id).changes === 1,
  }
}

function recipientOf(
  { tenantId, recipientOid }: FeedNotice,
  appChoices: FeedParts['appChoices'],
): Person {
  const person = personByOid(tenantId, recipientOid)
  if (!person) throw new FeedRefusal('recipient-not-found', 'The recipient is not in this tenant.')
  if (appChoices.has(person)) return person
  throw new FeedRefusal('app-not-installed', 'The app is not installed for the recipient.')
}

function textOf(
  { activityType, templateParameters }: FeedNotice,
  { activityTypes }: AppManifest,
): string {
  const template = activityTypes.get(activityType)
  if (template === undefined) {
    throw new FeedRefusal(
      'activity-type-not-in-manifest',
      `The activity type "${activityType}" is not in the app's manifest.`,
    )
  }
  const values = new Map(templateParameters.map(({ name, value }) => [name, value]))
  values.set('actor', APPS.teams.name)
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values.get(name)
    if (value !== undefined) return value
    throw new FeedRefusal('parameter-missing', `The template parameter "${name}" is missing.`)
  })
}

function itemOf(row: Readonly<Record<string, unknown>>): FeedItem {
  return {
    id: String(row['id']),
    at: String(row['at']),
    activityType: String(row['activity_type']),
    text: String(row['text']),
    preview: String(row['preview']),
    webUrl: String(row['web_url']),
    read: row['read'] === 1,
  }
}
