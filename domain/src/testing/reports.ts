import { PROGRESS_REVIEW_FORM } from '../forms/progressReview.ts'
import { newReport } from '../report/newReport.ts'
import type { Report, Signatory, Signature } from '../report/report.ts'
import { shared } from '../report/sharing.ts'
import { SIGNING_STATEMENT, withEctAnswers, withSignature } from '../report/signing.ts'
import { planReports } from '../schedule/planReports.ts'
import { completeAnswers, ectAnswers } from './answers.ts'
import { inductionRecord } from './inductionRecords.ts'
import { amara, lanternfield, marcus, stonebeck } from './stonebeck.ts'

/** Amara's first progress review, planned and untouched. */
export function progressReview(changes: Partial<Report> = {}): Report {
  const induction = inductionRecord()
  const calendars = new Map([[stonebeck.id, stonebeck.calendar]])
  const [first] = planReports(induction, calendars).reports
  if (!first) throw new RangeError('nothing was planned')
  const planned = newReport(
    first,
    { id: 'amara-1', form: PROGRESS_REVIEW_FORM },
    {
      induction,
      calendars,
      school: stonebeck,
      appropriateBody: lanternfield,
      today: '2026-11-23',
    },
  )
  return { ...planned, ...changes }
}

/** The same, shared with Amara on demo day. */
export function sharedReview(changes: Partial<Report> = {}): Report {
  const report = shared(progressReview(), {
    answers: completeAnswers(),
    at: '2026-11-23T10:00:00.000Z',
    commandId: 'share-1',
  })
  return { ...report, ...changes }
}

/** The same, commented on by Amara and signed by these, in their order. */
export function signedReview(...signatories: readonly Signatory[]): Report {
  return signatories.reduce(
    (report, signatory, index) =>
      withSignature(report, signature({ signatory, n: index + 1 }), `sign-${signatory}`),
    withEctAnswers(sharedReview(), ectAnswers()),
  )
}

/** What a signature records; the fingerprints are none of anything. */
export function signature(changes: Partial<Signature> = {}): Signature {
  return {
    n: 1,
    signatory: 'ect',
    by: changes.signatory === 'induction-tutor' ? marcus : amara,
    at: '2026-11-23T14:00:00.000Z',
    place: 'tab',
    statement: SIGNING_STATEMENT,
    contentHash: 'a1'.repeat(32),
    previous: '',
    hash: 'b1'.repeat(32),
    ...changes,
  }
}
