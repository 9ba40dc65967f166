import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { openStore } from '@ect/adapters/store/openStore.ts'
import { type RecordStores, recordStores } from '@ect/adapters/store/recordStores.ts'
import { systemClock } from '@ect/adapters/systemClock.ts'
import { type Person, personId } from '@ect/domain/people.ts'
import { noticeTo } from '@ect/domain/report/outgoing.ts'
import { sharedReview } from '@ect/domain/testing/reports.ts'
import { deliverCards } from '@ect/usecases/deliverCards.ts'
import { createPace, TENANT_SENDS_A_SECOND } from '@ect/usecases/pace.ts'
import { pacedCards } from '@ect/usecases/pacedCards.ts'
import { createSentHere } from '@ect/usecases/sentHere.ts'
import type { ChatCards, NoticeFacts } from '@ect/usecases/ports/notices.ts'

const NOTICES = 10_000
const TENANTS = 10
const PEOPLE = 2500

/** How long so many waiting cards took to go out, on SQLite, to a Teams that answers at once. */
export interface DrainingMeasure {
  readonly notices: number
  readonly tenants: number
  readonly seconds: number
  /** What the limits of Teams alone take. */
  readonly secondsOfLimits: number
  /** The most that went to one tenant within any second. */
  readonly mostInASecond: number
  readonly failed: number
}

export async function measureDraining(): Promise<DrainingMeasure> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ect-draining-'))
  const store = await openStore({ SQLITE_FILE: path.join(folder, 'records.sqlite') })
  const stores = recordStores(store)
  await giveWaitingCards(stores)
  const sentAt = new Map<string, number[]>()
  const arrive = async ({ to }: Pick<NoticeFacts, 'to'>) => {
    const before = sentAt.get(to.tenantId) ?? []
    sentAt.set(to.tenantId, before)
    before.push(performance.now())
  }
  const teams: ChatCards = { send: arrive, sendDigest: arrive }
  const time = { now: () => performance.now(), pause }
  const sentHere = createSentHere()
  const ports = {
    ...stores,
    sentHere,
    clock: systemClock,
    cards: pacedCards(teams, createPace(), time),
  }
  const failures: unknown[] = []
  const startedAt = performance.now()
  for (let sent = 0; sent < NOTICES && failures.length === 0;) {
    sent += await deliverCards(ports, (_, thrown) => void failures.push(thrown))
  }
  const seconds = (performance.now() - startedAt) / 1000
  await store.close()
  rmSync(folder, { recursive: true, force: true })
  return {
    notices: NOTICES,
    tenants: TENANTS,
    seconds,
    secondsOfLimits: Math.floor((NOTICES / TENANTS - 1) / TENANT_SENDS_A_SECOND),
    mostInASecond: Math.max(...[...sentAt.values()].map(mostInASecond)),
    failed: failures.length,
  }
}

async function giveWaitingCards(stores: RecordStores): Promise<void> {
  const people = Array.from({ length: PEOPLE }, (_, n) => personNumber(n))
  for (const person of people) await stores.people.put(person)
  for (let n = 0; n < NOTICES; n += 1) {
    const { id, name } = people[n % PEOPLE] ?? personNumber(0)
    const about = { id: `notice-${n}`, version: 1, due: systemClock.now() }
    const [card] = noticeTo(id, 'reviewShared', about)
    const report = sharedReview({ id: `report-${n}`, outbox: card ? [card] : [] })
    await stores.reports.create({ ...report, people: { ...report.people, ect: { id, name } } })
  }
}

function personNumber(n: number): Person {
  const tenantId = `5c400000-0000-4000-8000-${String(n % TENANTS).padStart(12, '0')}`
  const objectId = `5c400000-0000-4000-9000-${String(n).padStart(12, '0')}`
  const email = `person-${n}@school.example`
  return {
    id: personId(tenantId, objectId),
    name: `Person ${n}`,
    email,
    tenantId,
    objectId,
    appropriateBodyIds: ['lanternfield'],
  }
}

function mostInASecond(sentAt: readonly number[]): number {
  let first = 0
  let most = 0
  for (const [n, at] of sentAt.entries()) {
    while ((sentAt[first] ?? at) <= at - 1000) first += 1
    most = Math.max(most, n - first + 1)
  }
  return most
}
