import { randomUUID } from 'node:crypto'

import type { Clock } from '../clock.ts'
import { PEOPLE } from '../people.ts'
import type { SandboxState } from '../sandboxState.ts'
import type { Changes } from './changes.ts'
import type { MailItem } from './clientApi.ts'

/** What Graph's sendMail hands on. */
export interface SentMail {
  readonly to: string
  readonly sender: string
  readonly subject: string
  readonly text: string
}

/** Everyone's inbox, by address; an address of nobody keeps what comes, unread. */
export interface Mailboxes {
  add(mail: SentMail): void
  of(address: string): readonly MailItem[]
}

export interface MailboxParts {
  readonly state: SandboxState
  readonly clock: Pick<Clock, 'now'>
  readonly changes: Pick<Changes, 'tell'>
}

export function openMailboxes({ state: { db }, clock, changes }: MailboxParts): Mailboxes {
  const insert = db.prepare(
    'insert into mail (id, address, at, sender, subject, text) values (?, ?, ?, ?, ?, ?)',
  )
  const list = db.prepare('select * from mail where address = ? order by seq desc')
  return {
    add({ to, sender, subject, text }) {
      const address = to.toLowerCase()
      insert.run(randomUUID(), address, clock.now(), sender, subject, text)
      const person = PEOPLE.find(({ upn }) => upn === address)
      if (person) changes.tell(person.key)
    },
    of: (address) => list.all(address.toLowerCase()).map(mailOf),
  }
}

function mailOf(row: Readonly<Record<string, unknown>>): MailItem {
  return {
    id: String(row['id']),
    at: String(row['at']),
    from: String(row['sender']),
    subject: String(row['subject']),
    text: String(row['text']),
  }
}
