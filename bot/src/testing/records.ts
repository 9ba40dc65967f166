import { createHash } from 'node:crypto'

import type { Instant } from '@ect/domain/calendar.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { shared } from '@ect/domain/report/sharing.ts'
import type { Caller } from '@ect/usecases/ports/people.ts'
import { completeAnswers } from '@ect/domain/testing/answers.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import {
  amara,
  helen,
  lanternfield,
  marcus,
  noor,
  priti,
  stonebeck,
  tom,
} from '@ect/domain/testing/stonebeck.ts'
import { movableClock } from '@ect/usecases/testing/memoryPorts.ts'
import { memorySealing } from '@ect/usecases/testing/memorySealing.ts'
import { memoryStores } from '@ect/usecases/testing/memoryStores.ts'

import type { BotPorts } from '../botParts.ts'

const NOW: Instant = '2026-11-23T10:00:00.000Z'
export const KEY = { appropriateBodyId: lanternfield.id, reportId: 'amara-1' }

/** Amara's review as Marcus has just shared it with her. */
export function sharedReview(answers = completeAnswers()): Report {
  return shared(progressReview(), { answers, at: NOW, commandId: 'share-1' })
}

/** The records of one appropriate body and one school, in memory. */
export async function recordsWith(...reports: readonly Report[]) {
  const stores = memoryStores(reports)
  await stores.appropriateBodies.put(lanternfield)
  await stores.schools.put(stonebeck)
  await stores.inductions.create(inductionRecord())
  for (const person of [amara, marcus, helen, noor, priti, tom]) await addPerson(stores, person)
  const ports = {
    ...stores,
    clock: movableClock(NOW),
    fingerprint: {
      ofJson: (value) => sha256(JSON.stringify(value)),
      ofBytes: (bytes) => sha256(bytes),
    },
    sealing: memorySealing(),
  } satisfies BotPorts
  const report = async (reportId = KEY.reportId) =>
    (await ports.reports.get({ ...KEY, reportId })).record
  return { ports, report }
}

export function callerOf({ id, name }: PersonNamed): Caller {
  return { id, name }
}

async function addPerson(
  { people }: Pick<BotPorts, 'people'>,
  { id, name }: PersonNamed,
): Promise<void> {
  const [tenantId = '', objectId = ''] = id.split('.')
  const email = `${name.toLowerCase().replace(' ', '.')}@stonebeck.example`
  const appropriateBodyIds = [KEY.appropriateBodyId]
  await people.put({ id, name, email, tenantId, objectId, appropriateBodyIds })
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
