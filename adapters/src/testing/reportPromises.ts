import { progressReview } from '@ect/domain/testing/reports.ts'
import { reviewedReport } from '@ect/domain/testing/reviewedReport.ts'
import { signedAssessment } from '@ect/usecases/testing/signedAssessment.ts'
import { verifiedRecord } from '@ect/usecases/verifyReport.ts'
import { beforeEach, expect, test } from '@jest/globals'

import type { RecordStores } from '../store/recordStores.ts'

const KEY = { appropriateBodyId: 'lanternfield', reportId: 'amara-1' }

export function reportPromises(emptyStores: () => Promise<RecordStores>): void {
  let reports: RecordStores['reports']
  beforeEach(async () => {
    ;({ reports } = await emptyStores())
  })

  test('a report with everything that can be in it comes back as it was', async () => {
    const { version } = await reports.create(reviewedReport())
    expect(await reports.get(KEY)).toEqual({ record: reviewedReport(), version })
  })

  test('a report signed six times is verified the same after it was kept and read', async () => {
    const { ports, report } = await signedAssessment()
    await reports.create(report)
    const { record } = await reports.get({ ...KEY, reportId: report.id })
    expect(await verifiedRecord(ports, record)).toEqual(await verifiedRecord(ports, report))
    expect((await verifiedRecord(ports, record)).faults).toEqual([])
  })

  test('a report cannot be planned twice', async () => {
    await reports.create(progressReview())
    await expect(reports.create(reviewedReport())).rejects.toMatchObject({ code: 'already-stored' })
    expect((await reports.get(KEY)).record).toEqual(progressReview())
  })

  test('a report of another appropriate body is not found', async () => {
    await reports.create(progressReview())
    const foreign = { ...KEY, appropriateBodyId: 'oakrow' }
    await expect(reports.get(foreign)).rejects.toMatchObject({ code: 'not-found' })
    const strange = { ...KEY, reportId: '../amara-1' }
    await expect(reports.get(strange)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('two signings at once leave one', async () => {
    const { version } = await reports.create(progressReview())
    const writes = [1, 2].map(() => reports.replace(reviewedReport(), version))
    const outcomes = await Promise.allSettled(writes)
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes).toContainEqual({
      status: 'rejected',
      reason: expect.objectContaining({ code: 'stale' }),
    })
  })

  test('a report that was never planned cannot be changed', async () => {
    const { version } = await reports.create(progressReview())
    const unplanned = progressReview({ id: 'amara-2' })
    await expect(reports.replace(unplanned, version)).rejects.toMatchObject({ code: 'not-found' })
  })
}
