import { randomUUID } from 'node:crypto'

import type { Clock } from '../clock.ts'
import type { SandboxState } from '../sandboxState.ts'
import type { ChatMessage } from './clientApi.ts'

export interface MessageContent {
  readonly text?: string
  readonly card?: unknown
}

/** Every message of every chat and channel, in the order they came. */
export interface Messages {
  add(conversationId: string, from: ChatMessage['from'], content: MessageContent): string
  /** `false` when there is no such message. */
  replace(conversationId: string, id: string, content: MessageContent): boolean
  remove(conversationId: string, id: string): boolean
  has(conversationId: string, id: string): boolean
  in(conversationId: string): readonly ChatMessage[]
  /** Messages that came after the person last looked. */
  unread(personKey: string, conversationId: string): number
  markRead(personKey: string, conversationId: string): void
}

export function openMessages({ db }: SandboxState, clock: Clock): Messages {
  const insert = db.prepare(
    'insert into message (id, conversation, at, sender, content) values (?, ?, ?, ?, ?)',
  )
  const update = db.prepare(
    "update message set content = ?, edited = 1 where conversation = ? and id = ? and sender = 'bot'",
  )
  const drop = db.prepare(
    "delete from message where conversation = ? and id = ? and sender = 'bot'",
  )
  const list = db.prepare('select * from message where conversation = ? order by seq')
  const one = db.prepare('select 1 from message where conversation = ? and id = ?')
  const count = db.prepare(
    `select count(*) as unread from message where conversation = ? and seq >
       coalesce((select seq from read_mark where person = ? and conversation = message.conversation), 0)`,
  )
  const mark = db.prepare(
    `insert into read_mark select ?, ?, coalesce(max(seq), 0) from message where conversation = ?
       on conflict (person, conversation) do update set seq = excluded.seq`,
  )
  return {
    add(conversationId, from, content) {
      const id = `1:${randomUUID()}`
      insert.run(id, conversationId, clock.now(), from, JSON.stringify(content))
      return id
    },
    replace: (conversationId, id, content) =>
      update.run(JSON.stringify(content), conversationId, id).changes === 1,
    remove: (conversationId, id) => drop.run(conversationId, id).changes === 1,
    has: (conversationId, id) => one.get(conversationId, id) !== undefined,
    in: (conversationId) => list.all(conversationId).map(messageOf),
    unread: (personKey, conversationId) =>
      Number(count.get(conversationId, personKey)?.['unread'] ?? 0),
    markRead(personKey, conversationId) {
      mark.run(personKey, conversationId, conversationId)
    },
  }
}

function messageOf(row: Readonly<Record<string, unknown>>): ChatMessage {
  const content: MessageContent = JSON.parse(String(row['content']))
  return {
    id: String(row['id']),
    at: String(row['at']),
    from: row['sender'] === 'bot' ? 'bot' : 'me',
    ...content,
    edited: row['edited'] === 1,
  }
}
