import { recordStores } from '@ect/adapters/store/recordStores.ts'
import { openSqliteStore } from '@ect/adapters/store/sqliteStore.ts'
import { type TimerHost, TIMERS } from '@ect/api/timers.ts'
import { type Instant, type IsoDate, knownInstant } from '@ect/domain/calendar.ts'
import { dayInEngland } from '@ect/domain/englandTime.ts'
import type { NoticeName } from '@ect/domain/report/outgoing.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { deliverCards } from '@ect/usecases/deliverCards.ts'
import type { NoticeFacts } from '@ect/usecases/ports/notices.ts'
import { memoryPorts } from '@ect/usecases/testing/memoryPorts.ts'

import { demoRecords } from '../demo/demoRecords.ts'
import { seed } from '../demo/seed.ts'
import { moreInductions, morePeople } from './moreEcts.ts'

/** A notice that reached someone, by itself or in a digest. */
export interface Reached {
  readonly on: IsoDate
  readonly by: 'card' | 'feed'
  readonly notice: NoticeName
  readonly reportId: string
  readonly name: string
}

/**
 * The demo school with eighteen more ECTs on SQLite, the timers of the API and the card sweep of the
 * bot on a clock that is walked on, and a Microsoft 365 that remembers what reached whom.
 */
export async function demoYear(startsOn: IsoDate) {
  let now: Instant = `${startsOn}T00:00:00.000Z`
  const store = openSqliteStore(':memory:')
  const { microsoft, ...others } = await memoryPorts()
  const clock = { now: () => now, today: () => dayInEngland(now) }
  const ports = { ...others, ...recordStores(store), clock }
  const demo = demoRecords()
  await seed(ports, {
    ...demo,
    people: [...demo.people, ...morePeople()],
    inductions: [...demo.inductions, ...moreInductions(demo.inductions)],
  })

  const failures: unknown[] = []
  const host: TimerHost = { ports, onFault: (thrown) => void failures.push(thrown) }
  const reached: Reached[] = []
  const note = (by: Reached['by'], sent: readonly NoticeFacts[]) => {
    for (const { notice, reportKey, to } of sent) {
      const { reportId } = reportKey
      reached.push({ on: clock.today(), by, notice, reportId, name: to.name })
    }
  }

  return {
    ports,
    /** Everything that has reached someone, in the order in which it came. */
    reached,
    /** What went wrong in a sweep. */
    failures,
    close: () => store.close(),

    /** The time is now this; what the API and the bot do by themselves is done. */
    async sweepAt(day: IsoDate, hour: string): Promise<void> {
      now = knownInstant(`${day}T${hour}:00.000Z`)
      // The order of timers in a cloud is nobody's: what one leaves, another finds in its next run.
      for (let run = 0; run < 2; run += 1) {
        for (const timer of TIMERS) await timer.run(host)
        await deliverCards(ports, ({ id }, thrown) => void failures.push([id, thrown]))
      }
      note('feed', microsoft.sentLines.splice(0))
      note('card', microsoft.sentCards.splice(0))
      for (const { send, digest } of microsoft.digests.splice(0)) {
        if (send !== 'mail') note(send, digest.notices)
      }
    },

    /** Every report that there is by now. */
    async reports(): Promise<readonly Report[]> {
      const page = { limit: 1000 }
      const { heads } = await ports.reports.ofAppropriateBody('lanternfield', page)
      return Promise.all(heads.map(async (head) => (await ports.reports.get(head)).record))
    },
  }
}

export type DemoYear = Awaited<ReturnType<typeof demoYear>>
