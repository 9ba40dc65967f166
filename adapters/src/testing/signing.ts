import type { Report } from '@ect/domain/report/report.ts'
import { ectAnswers } from '@ect/domain/testing/answers.ts'
import { sharedReview } from '@ect/domain/testing/reports.ts'
import { amara, lanternfield } from '@ect/domain/testing/stonebeck.ts'
import { contentHash } from '@ect/usecases/contentHash.ts'
import { leaveLines } from '@ect/usecases/leaveLines.ts'
import type { SignPorts, SignReport } from '@ect/usecases/signReport.ts'

import { fingerprint } from '../fingerprint.ts'
import { sealing } from '../sealing/sealing.ts'
import type { SealingKey } from '../sealing/sealingKey.ts'
import type { RecordStores } from '../store/recordStores.ts'

/** What signing needs, on real stores and with a real key; the clock stands still. */
export function signPorts(stores: RecordStores, key: SealingKey): SignPorts & RecordStores {
  return {
    ...stores,
    fingerprint,
    sealing: sealing(key),
    clock: { now: () => '2026-11-23T14:00:00.000Z', today: () => '2026-11-23' },
  }
}

/** Amara's review under an id of its own, shared with her, kept, and read by her on a card. */
export async function keepSharedReview(
  ports: Pick<SignPorts, 'reports' | 'accessLog' | 'clock'>,
  id: string,
): Promise<void> {
  const report = sharedReview({ id })
  await ports.reports.create(report)
  const version = report.versions.length
  await leaveLines(ports, amara, 'card', [{ report, role: 'ect', version }])
}

/** The appropriate body that has Amara's review. */
export async function keepLanternfield({ appropriateBodies }: RecordStores): Promise<void> {
  await appropriateBodies.put(lanternfield)
}

export function keyOf(id: string) {
  return { appropriateBodyId: lanternfield.id, reportId: id }
}

/** Amara's press of Sign on what she was shown, with the command id that each repeat of it has. */
export function pressOn(id: string): SignReport {
  const shown = sharedReview({ id })
  const [version] = shown.versions
  if (!version) throw new RangeError('nothing was shown')
  return {
    ...keyOf(id),
    commandId: `sign-${id}`,
    version: version.number,
    contentHash: contentHash(fingerprint, shown, version),
    place: 'card',
    comments: ectAnswers(),
  }
}

/** A report as it would be under another id, but for what is made of its id: hashes and the seal. */
export function asIfNamed(id: string, report: Report): unknown {
  const made = ['contentHash', 'hash', 'asked', 'seal']
  const text = JSON.stringify(report, (key, value: unknown) =>
    made.includes(key) ? 'made' : value,
  )
  return JSON.parse(text.replaceAll(report.id, id))
}
