import { PROGRESS_REVIEW_FORM } from '../forms/progressReview.ts'
import type { Answers, AnswerValue, EvidenceFile, FormDefinition } from '../forms/question.ts'
import { independentPanel } from '../forms/sets/independentPanel.ts'
import { questionsOf, shownAnswers } from '../forms/shownQuestions.ts'
import { TEACHERS_STANDARDS } from '../forms/teachersStandards.ts'

/** Everything that the tutor is asked: on track, every standard secure, two targets, staying. */
export function completeAnswers(
  changes: Answers = {},
  form: FormDefinition = PROGRESS_REVIEW_FORM,
): Answers {
  return { ...shownAnswers(form, 'induction-tutor', everyAnswer()), ...changes }
}

function everyAnswer(): Answers {
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
    performance: 'satisfactory',
    evidenceSummary: 'TS1 to TS8 and Part Two: seen in lessons and in pupils’ work each half-term.',
    ...everyEvidence(),
    moderatedBy: 'Ruth Calder, professional mentor',
    moderatedOn: '2026-12-08',
    moderationAgreed: true,
    leavingOn: '2026-12-18',
    leavingReason: 'Moving house',
    continuing: 'yes',
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
export function ectAnswers(
  changes: Answers = {},
  form: FormDefinition = PROGRESS_REVIEW_FORM,
): Answers {
  return { ...shownAnswers(form, 'ect', everyEctAnswer()), ...changes }
}

function everyEctAnswer(): Answers {
  return {
    comments: 'We have talked it through. I want to work on questioning next.',
    ...everyEntitlement(),
    wentWell: 'My Year 8 classes settle quickly now and enjoy the practical work.',
    challenges: 'Pace was hard at first. My mentor and I timed each part of my lessons.',
    targetsPlan: 'I will write two hinge questions a lesson and review them with my mentor.',
  }
}

/** Everything that the headteacher is asked: only at the end of induction anything at all. */
export function headAnswers(changes: Answers, form: FormDefinition): Answers {
  return { ...shownAnswers(form, 'headteacher', { recommendation: 'satisfactory' }), ...changes }
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

function everyEvidence(): Answers {
  const accounts = TEACHERS_STANDARDS.map(({ id }) => [
    `evidence.${id.replace(' ', '')}`,
    `${id}: seen in October and November; pupils now explain their working.`,
  ])
  return Object.fromEntries(accounts)
}

function everyEntitlement(): Answers {
  const asked = questionsOf(independentPanel.forms['first-assessment'], 'ect')
  const yesNo = asked.filter(({ kind }) => kind === 'yes-no')
  return Object.fromEntries(yesNo.map(({ id }) => [id, true]))
}
