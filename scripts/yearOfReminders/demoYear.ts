import { recordStores } from '@ect/adapters/store/recordStores.ts'
import { openSqliteStore } from '@ect/adapters/store/sqliteStore.ts'
import { type Instant, type IsoDate, knownInstant } from '@ect/domain/calendar.ts'
import { dayInEngland } from '@ect/domain/englandTime.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { announceDueReports } from '@ect/usecases/announceDueReports.ts'
import { deliverCards } from '@ect/usecases/deliverCards.ts'
import { deliverFeed } from '@ect/usecases/deliverFeed.ts'
import { deliverPlans } from '@ect/usecases/deliverPlans.ts'
import { planDueInductions } from '@ect/usecases/planDueInductions.ts'
import type { NoticeFacts } from '@ect/usecases/ports/notices.ts'
import { sendReminders } from '@ect/usecases/sendReminders.ts'
import { memoryPorts } from '@ect/usecases/testing/memoryPorts.ts'

import { demoRecords } from '../demo/demoRecords.ts'
import { seed } from '../demo/seed.ts'

/** A reminder that reached someone. */
export interface Reached {
  readonly on: IsoDate
  readonly by: 'card' | 'feed'
  readonly reportId: string
  readonly name: string
}

/** The demo school on SQLite, with a clock that is walked on and a Microsoft 365 that remembers. */
export async function demoYear(startsOn: IsoDate) {
  let now: Instant = `${startsOn}T00:00:00.000Z`
  const store = openSqliteStore(':memory:')
  const { microsoft, ...others } = await memoryPorts()
  const clock = { now: () => now, today: () => dayInEngland(now) }
  const ports = { ...others, ...recordStores(store), clock }
  await seed(ports, demoRecords())

  const reached: Reached[] = []
  const failures: unknown[] = []
  const onFailure = (_: unknown, thrown: unknown) => void failures.push(thrown)
  const note = (by: Reached['by'], sent: readonly NoticeFacts[]) => {
    for (const { notice, reportKey, to } of sent) {
      if (notice !== 'reportReminder') continue
      reached.push({ on: clock.today(), by, reportId: reportKey.reportId, name: to.name })
    }
  }

  return {
    ports,
    /** Every reminder that has reached someone, in the order in which they came. */
    reached,
    /** What went wrong in a sweep. */
    failures,
    close: () => store.close(),

    /** The time is now this; what the API and the bot do by themselves is done. */
    async sweepAt(day: IsoDate, hour: string): Promise<void> {
      now = knownInstant(`${day}T${hour}:00.000Z`)
      await deliverPlans(ports, onFailure)
      await planDueInductions(ports, onFailure)
      await announceDueReports(ports)
      await sendReminders(ports, onFailure)
      await deliverFeed(ports, onFailure)
      await deliverCards(ports, onFailure)
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
