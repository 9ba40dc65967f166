import { FORM_SETS } from '@ect/domain/forms/formSets.ts'
import { handedOver } from '@ect/domain/report/handingOver.ts'
import { withSelfReview, withSelfReviewRead } from '@ect/domain/selfReview/sharingSelfReview.ts'
import { signedReview } from '@ect/domain/testing/reports.ts'
import { reviewedReport } from '@ect/domain/testing/reviewedReport.ts'
import { marcus, noor } from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import { reportDocument } from './reportDocument.ts'

const { outbox: _, ...withoutOutbox } = reviewedReport()

describe('what is stored as a report', () => {
  test.each([
    ['with a state that no report has', { ...reviewedReport(), state: 'lost' }],
    ['without its outbox', withoutOutbox],
    ['with a day that does not exist', inPeriod({ dueOn: '2026-02-30' })],
    ['with something that this program does not know of', { ...reviewedReport(), extra: 1 }],
  ])('%s is a fault, never half a report', (_why, record) => {
    const body = { schemaVersion: 1, record }
    expect(() => readAs(body)).toThrow(/extra|outbox|state|is not a day/)
  })

  test('of another generation of the program is a fault', () => {
    const body = { schemaVersion: 2, record: reviewedReport() }
    expect(() => readAs(body)).toThrow(/schemaVersion/)
  })
})

test.each(FORM_SETS.flatMap((set) => Object.values(set.forms)))(
  'a report keeps the form $id, wording and all',
  (form) => {
    const record: unknown = JSON.parse(JSON.stringify({ ...reviewedReport(), form }))
    expect(readAs({ schemaVersion: 1, record }, form.id)).toMatchObject({ form })
  },
)

test('a report keeps what its ECT shared beside it, and who has read it', () => {
  const given = { answers: { proud: 'Year 8.' }, sharedWith: [marcus] }
  const at = '2026-11-23T09:00:00.000Z'
  const shared = withSelfReview(reviewedReport(), given, { at, commandId: 'own' })
  const report = withSelfReviewRead(shared, 1, { by: marcus, at })
  const record: unknown = JSON.parse(JSON.stringify(report))
  expect(readAs({ schemaVersion: 1, record }, 'self-review')).toEqual(report)
})

test('a report keeps under whom it was signed, when others follow', () => {
  const submitted = signedReview('ect', 'induction-tutor')
  const people = { ...submitted.people, inductionTutor: noor }
  const report = handedOver(submitted, people, '2026-11-24T09:00:00.000Z')
  expect(report.formerPeople).toHaveLength(1)
  const record: unknown = JSON.parse(JSON.stringify(report))
  expect(readAs({ schemaVersion: 1, record }, 'handed-over')).toEqual(report)
})

function readAs(body: object, version = '1') {
  const place = { partition: 'lanternfield', id: 'amara-1', version }
  return reportDocument.read({ ...place, body: () => body })
}

function inPeriod(changes: object): object {
  const report = reviewedReport()
  return { ...report, period: { ...report.period, ...changes } }
}
