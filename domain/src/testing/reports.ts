import { formFor } from '../forms/formSet.ts'
import { PROGRESS_REVIEW_FORM } from '../forms/progressReview.ts'
import { lanternfieldForms } from '../forms/sets/lanternfield.ts'
import { newReport } from '../report/newReport.ts'
import type { Report } from '../report/report.ts'
import type { Signatory, Signature } from '../report/signature.ts'
import { shared } from '../report/sharing.ts'
import { SIGNING_STATEMENT, withEctAnswers, withSignature } from '../report/signing.ts'
import type { WhichAssessment } from '../schedule/reportDates.ts'
import { planReports } from '../schedule/planReports.ts'
import { completeAnswers, ectAnswers } from './answers.ts'
import { inductionRecord } from './inductionRecords.ts'
import { amara, helen, lanternfield, marcus, stonebeck } from './stonebeck.ts'

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
      settled: [],
      induction,
      calendars,
      school: stonebeck,
      appropriateBody: lanternfield,
      today: '2026-11-23',
    },
  )
  return { ...planned, ...changes }
}

/** Amara's first or final formal assessment, untouched. */
export function formalAssessment(assessment: WhichAssessment = 'first'): Report {
  const kind = 'formal-assessment'
  const form = formFor(lanternfieldForms, { kind, assessment })
  return progressReview({ id: `amara-${assessment}`, kind, assessment, form })
}

/** The same, shared with Amara on demo day. */
export function sharedReview(changes: Partial<Report> = {}): Report {
  return { ...sharedReport(progressReview()), ...changes }
}

export function sharedReport(report: Report): Report {
  return shared(report, {
    answers: completeAnswers({}, report.form),
    at: '2026-11-23T10:00:00.000Z',
    commandId: 'share-1',
  })
}

/** The same, commented on by Amara and signed by these, in their order. */
export function signedReview(...signatories: readonly Signatory[]): Report {
  return signedReport(progressReview(), ...signatories)
}

export function signedReport(report: Report, ...signatories: readonly Signatory[]): Report {
  return signatories.reduce(
    (before, signatory, index) =>
      withSignature(before, signature({ signatory, n: index + 1 }), `sign-${signatory}`),
    withEctAnswers(sharedReport(report), ectAnswers({}, report.form)),
  )
}

/** What a signature records; the fingerprints are none of anything. */
export function signature(changes: Partial<Signature> = {}): Signature {
  return {
    n: 1,
    signatory: 'ect',
    by: { ect: amara, 'induction-tutor': marcus, headteacher: helen }[changes.signatory ?? 'ect'],
    at: '2026-11-23T14:00:00.000Z',
    place: 'tab',
    statement: SIGNING_STATEMENT,
    contentHash: 'a1'.repeat(32),
    previous: '',
    hash: 'b1'.repeat(32),
    ...changes,
  }
}
