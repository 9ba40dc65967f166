import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { fingerprint } from '@ect/adapters/fingerprint.ts'
import { openKeyFile } from '@ect/adapters/sealing/localKey.ts'
import { sealing } from '@ect/adapters/sealing/sealing.ts'
import { recordStores } from '@ect/adapters/store/recordStores.ts'
import { openSqliteStore } from '@ect/adapters/store/sqliteStore.ts'
import { type PersonNamed, personId } from '@ect/domain/people.ts'
import { ectAnswers } from '@ect/domain/testing/answers.ts'
import { sharedReview } from '@ect/domain/testing/reports.ts'
import { lanternfield, STONEBECK_TENANT } from '@ect/domain/testing/stonebeck.ts'
import { contentHash } from '@ect/usecases/contentHash.ts'
import { leaveLines } from '@ect/usecases/leaveLines.ts'
import type { Clock } from '@ect/usecases/ports/clock.ts'
import { type SignReport, signReport } from '@ect/usecases/signReport.ts'
import { verifiedRecord } from '@ect/usecases/verifyReport.ts'

const TIMES = 1000

/** An ECT, and what they send when they sign the review that was shared with them. */
export interface Signing {
  readonly ect: PersonNamed
  readonly press: SignReport
}

/** Records and a key in a folder, as the API and the bot have them on one machine. */
export async function signingRecords(folder: string, name: string) {
  const store = openSqliteStore(path.join(folder, `${name}.sqlite`))
  const stores = recordStores(store)
  const clock: Clock = { now: () => '2026-11-23T14:00:00.000Z', today: () => '2026-11-23' }
  const key = await openKeyFile(path.join(folder, 'seal.pem'))
  await stores.appropriateBodies.put(lanternfield)
  const ports = { ...stores, clock, fingerprint, sealing: sealing(key) }
  return { ports, close: () => store.close() }
}

type SigningRecords = Awaited<ReturnType<typeof signingRecords>>

/** Keeps so many shared reviews, each read by an ECT of its own, and nothing that waits to be sent. */
export async function giveSharedReviews(
  { ports }: SigningRecords,
  count: number,
): Promise<readonly Signing[]> {
  const model = sharedReview({ outbox: [] })
  const signings: Signing[] = []
  for (let n = 0; n < count; n += 1) {
    const objectId = `e0c70000-0000-4000-8000-2${String(n).padStart(11, '0')}`
    const ect = { id: personId(STONEBECK_TENANT, objectId), name: `Someone ${n}` }
    const review = { ...model, id: `signing-${n}`, people: { ...model.people, ect } }
    const email = `someone.${n}@stonebeck.example`
    const directory = { email, tenantId: STONEBECK_TENANT, objectId }
    await ports.people.put({ ...ect, ...directory, appropriateBodyIds: [lanternfield.id] })
    await ports.reports.create(review)
    const [version] = review.versions
    if (!version) throw new RangeError('nothing was shared')
    const read = { report: review, role: 'ect', version: version.number } as const
    await leaveLines(ports, ect, 'card', [read])
    const press: SignReport = {
      appropriateBodyId: lanternfield.id,
      reportId: review.id,
      commandId: randomUUID(),
      version: version.number,
      contentHash: contentHash(fingerprint, review, version),
      place: 'card',
      comments: ectAnswers(),
    }
    signings.push({ ect, press })
  }
  return signings
}

export interface SigningMeasure {
  readonly signedPerSecond: number
  /** Milliseconds for one report: its content, its signature and its seal. */
  readonly verifying: number
}

/** One after another: ECTs sign, and then each report is verified from what is kept. */
export async function measureSigning(folder: string): Promise<SigningMeasure> {
  const records = await signingRecords(folder, 'signed')
  const { ports } = records
  const signings = await giveSharedReviews(records, TIMES)
  const signing = await milliseconds(async () => {
    for (const { ect, press } of signings) await signReport(ports, ect, press)
  })
  const verifying = await milliseconds(async () => {
    for (const { press } of signings) {
      const { record } = await ports.reports.get(press)
      const { faults } = await verifiedRecord(ports, record)
      if (faults.length > 0) throw new Error(`${press.reportId} does not hold`)
    }
  })
  await records.close()
  return { signedPerSecond: (TIMES / signing) * 1000, verifying: verifying / TIMES }
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}
