import { PROGRESS_REVIEW_FORM } from '../forms/progressReview.ts'
import type { Report } from '../report/report.ts'
import { plannedReview } from '../schedule/plannedReview.ts'
import { amara, autumn2026, lanternfield, marcus, stonebeck } from './stonebeck.ts'

/** Amara's first progress review, planned and untouched. */
export function progressReview(changes: Partial<Report> = {}): Report {
  const planned = plannedReview(
    {
      id: 'amara-1',
      number: 1,
      term: autumn2026,
      ect: amara,
      trn: '9900001',
      inductionTutor: marcus,
      contract: { type: 'permanent', daysPerWeek: 5 },
      earlierAbsence: 0,
      form: PROGRESS_REVIEW_FORM,
    },
    stonebeck,
    lanternfield,
  )
  return { ...planned, ...changes }
}
