import { openStore } from '@ect/adapters/store/openStore.ts'
import { recordStores } from '@ect/adapters/store/recordStores.ts'
import type { Instant } from '@ect/domain/calendar.ts'
import { noticeTo, type Outgoing } from '@ect/domain/report/outgoing.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { signedReview } from '@ect/domain/testing/reports.ts'
import { amara, stonebeck } from '@ect/domain/testing/stonebeck.ts'
import { memoryPorts } from '@ect/usecases/testing/memoryPorts.ts'

import { CROSSINGS } from './crashPoints.ts'

const DUE: Instant = '2026-11-23T09:00:00.000Z'

/** Writes a store of reports with something waiting on every channel. */
export async function keepWaitingReports(file: string): Promise<void> {
  const store = await openStore({ SQLITE_FILE: file })
  const { reports, people, schools } = recordStores(store)
  const known = await (await memoryPorts()).people.get(amara.id)
  if (known) await people.put(known)
  await schools.put(stonebeck)
  for (const { reportId } of CROSSINGS) await reports.create(waitingReport(reportId))
  await store.close()
}

function waitingReport(id: string): Report {
  const signed = signedReview('ect', 'induction-tutor')
  const about = { id: `${id}.sign`, version: 1, due: DUE }
  const notices = noticeTo(amara.id, 'reviewSubmitted', about)
  const others = [
    { ...common('mail'), send: 'mail', notice: 'reviewReviewed', to: amara.id },
    { ...common('installation'), send: 'installation', to: amara.id },
    { ...common('filing'), send: 'filing' },
  ] as const satisfies readonly Outgoing[]
  return { ...signed, id, outbox: [...notices, ...others] }

  function common(what: string) {
    return { id: `${id}.${what}`, version: 1, due: DUE, tries: 0 }
  }
}
