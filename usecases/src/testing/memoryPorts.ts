import { createHash } from 'node:crypto'

import type { Instant } from '@ect/domain/calendar.ts'
import { dayInEngland } from '@ect/domain/englandTime.ts'
import type { Person, PersonNamed } from '@ect/domain/people.ts'
import type { Report } from '@ect/domain/report/report.ts'
import {
  amara,
  helen,
  lanternfield,
  marcus,
  noor,
  otis,
  priti,
  ruth,
  stonebeck,
  tom,
} from '@ect/domain/testing/stonebeck.ts'
import canonicalize from 'canonicalize'

import type { Clock } from '../ports/clock.ts'
import type { Ports } from '../ports.ts'
import type { Fingerprint } from '../ports/sealing.ts'
import { later } from '../later.ts'
import { createSentHere } from '../sentHere.ts'
import { memoryMicrosoft } from './memoryMicrosoft.ts'
import { memorySealing } from './memorySealing.ts'
import { memoryStores } from './memoryStores.ts'

/** The demo school on demo day, in memory, with a Microsoft 365 that remembers what it was asked. */
export async function memoryPorts(...reports: readonly Report[]) {
  const stores = memoryStores(reports)
  await stores.appropriateBodies.put(lanternfield)
  await stores.schools.put(stonebeck)
  for (const person of [marcus, amara, helen, priti, tom, ruth])
    await stores.people.put(known(person))
  await stores.people.put({ ...known(noor), appropriateBodyIds: [] })
  const workers = [marcus, amara, helen, noor, otis, priti, tom].map(known)
  const microsoft = memoryMicrosoft(workers)
  const clock = movableClock('2026-11-23T10:00:00.000Z')
  const documents: Ports['documents'] = {
    reportPdf: async ({ id }, { number }) => new TextEncoder().encode(`%PDF- ${id} ${number}`),
    listCsv: async ({ rows }) => new TextEncoder().encode(rows.join('\n')),
    reportHtml: async ({ id }, { number }) => new TextEncoder().encode(`<p>${id} ${number}`),
    leaverPdf: async ({ ect }) => new TextEncoder().encode(`%PDF- ${ect} leaves`),
    leaverHtml: async ({ ect }) => new TextEncoder().encode(`<p>${ect} leaves`),
  }
  const archives: Ports['archives'] = { textsOf: () => [] }
  const draftKeys: Ports['draftKeys'] = { of: (id) => ({ id, key: `key of ${id}` }) }
  const sealing = memorySealing()
  const sentHere = createSentHere()
  const made = { clock, fingerprint, sealing, documents, archives, draftKeys, sentHere }
  return { ...stores, ...made, ...microsoft.ports, microsoft }
}

/** For a run that may take its time. */
export const NO_HURRY: Instant = '9999-12-31T00:00:00.000Z'

export type MemoryPorts = Awaited<ReturnType<typeof memoryPorts>>

/** Stands still until it is moved. */
export function movableClock(start: Instant): Clock & { goOn(seconds: number): void } {
  let now = start
  return {
    now: () => now,
    today: () => dayInEngland(now),
    goOn(seconds) {
      now = later(now, seconds)
    },
  }
}

const fingerprint: Fingerprint = {
  ofJson: (value) => sha256(canonicalize(value) ?? ''),
  ofBytes: sha256,
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function known({ id, name }: PersonNamed): Person {
  const [tenantId = '', objectId = ''] = id.split('.')
  const email = `${name.toLowerCase().replace(' ', '.')}@example.org`
  return { id, name, email, tenantId, objectId, appropriateBodyIds: [lanternfield.id] }
}
