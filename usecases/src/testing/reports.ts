import type { Answers, AnswerValue } from '@ect/domain/forms/question.ts'
import { PROGRESS_REVIEW_FORM } from '@ect/domain/forms/progressReview.ts'
import { type PersonNamed, personId } from '@ect/domain/people.ts'
import type { Report } from '@ect/domain/report/report.ts'

export const STONEBECK_TENANT = '5c400000-0000-4000-8000-000000000001'
export const LANTERNFIELD_TENANT = '1a470000-0000-4000-8000-000000000002'

export const marcus = inStonebeck('Marcus Ellery', 1)
export const amara = inStonebeck('Amara Whitcombe', 2)
export const helen = inStonebeck('Helen Adeyinka', 4)
/** A teacher of the same school with no part in Amara's induction. */
export const noor = inStonebeck('Noor Haddad', 5)
/** Reviews for the appropriate body. */
export const priti = named('Priti Lanwar', LANTERNFIELD_TENANT, 1)

/** Amara's first progress review, planned and untouched. */
export function progressReview(changes: Partial<Report> = {}): Report {
  return {
    id: 'amara-1',
    appropriateBodyId: 'lanternfield',
    schoolId: 'stonebeck',
    kind: 'progress-review',
    period: {
      number: 1,
      schoolTerm: 'autumn',
      schoolYear: '2026/27',
      startsOn: '2026-09-01',
      endsOn: '2026-12-18',
      opensOn: '2026-11-17',
      dueOn: '2026-12-11',
    },
    people: { ect: amara, inductionTutor: marcus, headteacher: helen },
    facts: {
      trn: '9900001',
      schoolName: 'Stonebeck Academy',
      appropriateBodyName: 'Lanternfield Teaching School Hub',
      appropriateBodyContact: 'induction@lanternfield.example',
      contract: { type: 'permanent', daysPerWeek: 5 },
      suggestedDays: 73,
      mostDays: 74,
      earlierAbsence: 0,
    },
    form: PROGRESS_REVIEW_FORM,
    state: 'with-tutor',
    versions: [],
    filed: [],
    history: [],
    commands: [],
    outbox: [],
    ...changes,
  }
}

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

/** Everything that the ECT is asked. */
export function ectAnswers(changes: Answers = {}): Answers {
  return {
    wentWell: 'My Year 8 classes settle quickly now and enjoy the practical work.',
    challenges: 'Pace was hard at first. My mentor and I timed each part of my lessons.',
    targetsPlan: 'I will write two hinge questions a lesson and review them with my mentor.',
    ...changes,
  }
}

function everyStandard(rating: string): Record<string, AnswerValue> {
  const questions = PROGRESS_REVIEW_FORM.sections.flatMap((section) => section.questions)
  const ratings = questions.filter(({ kind }) => kind === 'rating')
  return Object.fromEntries(ratings.map(({ id }) => [id, rating]))
}

function inStonebeck(name: string, n: number): PersonNamed {
  return named(name, STONEBECK_TENANT, n)
}

function named(name: string, tenantId: string, n: number): PersonNamed {
  const objectId = `${tenantId.slice(0, 8)}-0000-4000-9000-${String(n).padStart(12, '0')}`
  return { id: personId(tenantId, objectId), name }
}
