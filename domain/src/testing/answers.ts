import { PROGRESS_REVIEW_FORM } from '../forms/progressReview.ts'
import type { Answers, AnswerValue, EvidenceFile } from '../forms/question.ts'

/** Everything that the tutor is asked: on track, every standard secure, two targets, staying. */
export function completeAnswers(changes: Answers = {}): Answers {
  return {
    contractRight: true,
    daysServed: 73,
    hadAbsence: true,
    daysAbsent: 1.5,
    entitlementsMet: true,
    onTrack: 'on-track',
    onTrackReasons:
      'Amara plans in sequence and checks what pupils remember (TS4, TS6). Her Year 8 books show it.',
    ...everyStandard('secure'),
    targets: [
      {
        what: 'Plan hinge questions for each lesson with 8C by February half-term.',
        standard: 'TS6',
      },
      { what: 'Use the agreed seating plan and routines with 9B every lesson.', standard: 'TS7' },
    ],
    staying: true,
    nextContractSame: true,
    ...changes,
  }
}

/** The same for an ECT who is not on track, who has been told and has a support plan. */
export function notOnTrackAnswers(changes: Answers = {}): Answers {
  return completeAnswers({
    onTrack: 'not-on-track',
    onTrackReasons: undefined,
    notOnTrackReasons: 'TS7: two of three lessons seen were stopped for behaviour.',
    ectInformed: true,
    supportPlan,
    ...changes,
  })
}

/** Everything that the ECT is asked. */
export function ectAnswers(changes: Answers = {}): Answers {
  return {
    wentWell: 'My Year 8 classes settle quickly now and enjoy the practical work.',
    challenges: 'Pace was hard at first. My mentor and I timed each part of my lessons.',
    targetsPlan: 'I will write two hinge questions a lesson and review them with my mentor.',
    ...changes,
  }
}

export const supportPlan: EvidenceFile = {
  fileId: 'item-7',
  name: 'Support plan.pdf',
  contentType: 'application/pdf',
  size: 20_480,
  sha256: 'e1'.repeat(32),
}

function everyStandard(rating: string): Record<string, AnswerValue> {
  const questions = PROGRESS_REVIEW_FORM.sections.flatMap((section) => section.questions)
  const ratings = questions.filter(({ kind }) => kind === 'rating')
  return Object.fromEntries(ratings.map(({ id }) => [id, rating]))
}
