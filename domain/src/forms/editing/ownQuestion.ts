import type { Question, QuestionKind } from '../question.ts'
import { RATING_SCALE } from '../ratingScale.ts'

/** What an appropriate body can ask of its own. Files go with what the guidance asks for. */
export const OWN_KINDS = [
  'yes-no',
  'choice',
  'text',
  'days',
  'date',
  'standards',
  'targets',
  'rating',
  'confirm',
  'statement',
] as const satisfies readonly QuestionKind[]
export type OwnKind = (typeof OWN_KINDS)[number]

const OWN_ID = /^own\.[a-z0-9]{4,20}$/

/** Whether a question was added by an appropriate body, and not shipped. */
export function isOwn({ id }: Pick<Question, 'id'>): boolean {
  return OWN_ID.test(id)
}

/** The id of a question of an appropriate body's own, from letters and digits that nobody used. */
export function ownId(unused: string): string {
  return `own.${unused}`
}

/** What is said when a question of an appropriate body's own was not answered. */
export function whenMissing(wording: string): string {
  return `Answer “${wording}”.`
}

/** A question of this kind as it is before anyone has changed it. */
export function ownQuestion(kind: OwnKind, id: string, wording: string): Question {
  return NEW[kind]({ id, wording, required: true, whenMissing: whenMissing(wording) })
}

type Asked = Pick<Question, 'id' | 'wording' | 'whenMissing'> & { readonly required: true }

const NEW: Record<OwnKind, (asked: Asked) => Question> = {
  'yes-no': (asked) => ({ ...asked, kind: 'yes-no' }),
  choice: (asked) => ({ ...asked, kind: 'choice', choices: [] }),
  text: (asked) => ({ ...asked, kind: 'text', maxLength: 1500, rows: 4 }),
  days: (asked) => ({ ...asked, kind: 'days' }),
  date: (asked) => ({ ...asked, kind: 'date' }),
  standards: (asked) => ({ ...asked, kind: 'standards', atLeast: 1 }),
  targets: (asked) => ({ ...asked, kind: 'targets', atLeast: 1, atMost: 3, maxLength: 600 }),
  rating: (asked) => ({ ...asked, kind: 'rating', standard: 'TS1', choices: RATING_SCALE }),
  confirm: (asked) => ({ ...asked, kind: 'confirm', fact: 'period' }),
  statement: (asked) => ({ ...asked, kind: 'statement', required: false }),
}
