import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { openStore } from '@ect/adapters/store/openStore.ts'
import { recordStores } from '@ect/adapters/store/recordStores.ts'
import { addDays, type Instant, type IsoDate } from '@ect/domain/calendar.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { lanternfield } from '@ect/domain/testing/stonebeck.ts'
import { announceDueReports } from '@ect/usecases/announceDueReports.ts'
import { sendReminders } from '@ect/usecases/sendReminders.ts'

const REPORTS = 5000
const NO_HURRY: Instant = '9999-12-31T00:00:00.000Z'

/** How long one run took over everything that was due on one day, on SQLite. */
export interface AnnouncingMeasure {
  readonly what: string
  readonly reports: number
  readonly seconds: number
  readonly failed: number
}

export async function measureAnnouncing(): Promise<readonly AnnouncingMeasure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ect-announcing-'))
  const store = await openStore({ SQLITE_FILE: path.join(folder, 'records.sqlite') })
  const stores = recordStores(store)
  const { period } = progressReview()
  await stores.appropriateBodies.put(lanternfield)
  for (let n = 0; n < REPORTS; n += 1)
    await stores.reports.create(progressReview({ id: `review-${n}` }))
  let failed = 0
  const onFailure = () => void (failed += 1)
  const measured: AnnouncingMeasure[] = []
  const runs = [
    { what: 'announced', sweep: announceDueReports, today: period.opensOn },
    { what: 'reminded of', sweep: sendReminders, today: addDays(period.dueOn, -7) },
  ] as const
  for (const { what, sweep, today } of runs) {
    const ports = { ...stores, clock: standingOn(today) }
    const startedAt = performance.now()
    const reports = await sweep(ports, onFailure, NO_HURRY)
    measured.push({ what, reports, seconds: (performance.now() - startedAt) / 1000, failed })
  }
  await store.close()
  rmSync(folder, { recursive: true, force: true })
  return measured
}

function standingOn(today: IsoDate) {
  return { now: (): Instant => `${today}T07:00:00.000Z`, today: () => today }
}
