import { ReportView } from '@ect/contract/reportView.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { reviewedReport } from '@ect/domain/testing/reviewedReport.ts'
import { openReport } from '@ect/usecases/openReport.ts'
import { memoryPorts } from '@ect/usecases/testing/memoryPorts.ts'
import { AMARA_1, aReviewer, theEct } from '@ect/usecases/testing/people.ts'
import { describe, expect, test } from '@jest/globals'

import { toReportView } from './reportView.ts'

/** What people wrote themselves in this review: answers, comments, and the question about the days. */
const WORDS = ['Plan hinge questions', 'Year 8 classes', 'training day on 4 November']

const viewOf = async (caller: typeof theEct, state: Report['state']) => {
  const ports = await memoryPorts(reviewedReport({ state }))
  return toReportView(await openReport(ports, caller, AMARA_1))
}

describe('what crosses the wire', () => {
  test('is what the contract says, of a review to which everything has happened', async () => {
    const view = await viewOf(theEct, 'reviewed')
    expect(ReportView.parse(view)).toEqual(view)
  })

  test("holds people's words for who may read the review", async () => {
    const sent = JSON.stringify(await viewOf(aReviewer, 'submitted'))
    for (const words of WORDS) expect(sent).toContain(words)
  })

  test('holds none of them, no signature and no file for a reviewer before it is submitted', async () => {
    const view = await viewOf(aReviewer, 'needs-signatures')
    for (const words of WORDS) expect(JSON.stringify(view)).not.toContain(words)
    expect([view.signatures, view.filed]).toEqual([[], []])
    expect(view.history.map(({ event }) => event)).toContain('queried')
  })
})
