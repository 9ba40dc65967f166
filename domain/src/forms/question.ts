import type { StandardId } from './teachersStandards.ts'

/** One development target, tied to the standard that it serves. `''` while nothing is chosen yet. */
export interface Target {
  readonly what: string
  readonly standard: StandardId | ''
  /** How both will see that it is met. */
  readonly measure?: string
  /** An IsoDate; `''` while none is entered. */
  readonly byWhen?: string
}

/** A file kept in the school's records site; `name` is the person's own, only ever shown. */
export interface EvidenceFile {
  readonly fileId: string
  readonly name: string
  readonly contentType: string
  /** Bytes. */
  readonly size: number
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string
}

/** Days are IsoDate texts here: an answer is plain JSON. */
export type AnswerValue =
  | boolean
  | number
  | string
  | readonly Target[]
  | readonly StandardId[]
  | EvidenceFile

/** What the product knows of a report, and can show for confirmation. */
export const KNOWN_FACTS = ['contract', 'earlierAbsence', 'teacher', 'period'] as const
export type KnownFact = (typeof KNOWN_FACTS)[number]

/** Answers by question id. A missing key is an unanswered question. */
export type Answers = Readonly<Record<string, AnswerValue | undefined>>

/** Asks what another question was answered: the condition holds for any of these answers. */
export interface Condition {
  readonly question: string
  readonly isAnyOf: readonly (boolean | string)[]
}

interface QuestionCommon {
  /** Stable within a form and safe in an address: `daysServed`, `rating.TS1`. */
  readonly id: string
  readonly wording: string
  readonly hint?: string
  readonly required: boolean
  /** Said when a required answer is missing: `Say whether …`. */
  readonly whenMissing: string
  /** Shown only while the condition holds; an answer that is not shown is not part of the report. */
  readonly shownWhen?: Condition
  /** Unfolds beside the question: what is meant, or an example. */
  readonly reminder?: { readonly title: string; readonly points: readonly string[] }
  /** Paragraph of the guidance that asks for it. */
  readonly source?: string
}

export interface Choice {
  readonly value: string
  readonly label: string
  readonly meaning?: string
}

export interface YesNoQuestion extends QuestionCommon {
  readonly kind: 'yes-no'
  /** The only answer with which the report can be shared, and what to do with the other. */
  readonly mustBe?: { readonly answer: boolean; readonly otherwise: string }
}

/** Shows what is on record and asks whether it is right. */
export interface ConfirmQuestion extends QuestionCommon {
  readonly kind: 'confirm'
  readonly fact: KnownFact
}

export interface ChoiceQuestion extends QuestionCommon {
  readonly kind: 'choice'
  readonly choices: readonly Choice[]
}

/** A rating of one standard on the appropriate body's scale. */
export interface RatingQuestion extends QuestionCommon {
  readonly kind: 'rating'
  readonly standard: StandardId
  readonly choices: readonly Choice[]
}

/** One row is a line, such as a name; more are an account. */
export interface TextQuestion extends QuestionCommon {
  readonly kind: 'text'
  readonly maxLength: number
  readonly rows: number
  /** What the account is about, so that advice can be given on it. */
  readonly about?: TextTopic
}

/** `evidence` for a judgement of the tutor, `reflection` of the ECT. */
export const TEXT_TOPICS = ['evidence', 'reflection'] as const
export type TextTopic = (typeof TEXT_TOPICS)[number]

/** Some of the Teachers' Standards, in their order. */
export interface StandardsQuestion extends QuestionCommon {
  readonly kind: 'standards'
  readonly atLeast: number
}

/** A number of days in halves. */
export interface DaysQuestion extends QuestionCommon {
  readonly kind: 'days'
}

export interface DateQuestion extends QuestionCommon {
  readonly kind: 'date'
}

export interface TargetsQuestion extends QuestionCommon {
  readonly kind: 'targets'
  readonly atLeast: number
  readonly atMost: number
  readonly maxLength: number
}

export interface FileQuestion extends QuestionCommon {
  readonly kind: 'file'
}

/** Words that everyone who answers or reads the form is shown; nothing is answered here. */
export interface Statement extends QuestionCommon {
  readonly kind: 'statement'
  readonly required: false
}

export type Question =
  | YesNoQuestion
  | ConfirmQuestion
  | ChoiceQuestion
  | RatingQuestion
  | TextQuestion
  | DaysQuestion
  | DateQuestion
  | TargetsQuestion
  | FileQuestion
  | StandardsQuestion
  | Statement

export type QuestionKind = Question['kind']

/** A question that is answered by picking, not by typing. */
export type ChosenQuestion =
  | YesNoQuestion
  | ConfirmQuestion
  | ChoiceQuestion
  | RatingQuestion
  | StandardsQuestion

const CHOSEN_KINDS: readonly QuestionKind[] = ['yes-no', 'confirm', 'choice', 'rating', 'standards']

export function isChosen(question: Question): question is ChosenQuestion {
  return CHOSEN_KINDS.includes(question.kind)
}

/** Who answers a section. */
export const AUTHORS = ['induction-tutor', 'ect', 'headteacher'] as const
export type Author = (typeof AUTHORS)[number]

export interface Section {
  readonly id: string
  readonly title: string
  readonly intro?: string
  readonly answeredBy: Author
  /** The sections after this one stay closed until this one is complete. */
  readonly holdsBack?: Condition
  readonly questions: readonly Question[]
}

/** A form as an appropriate body asks it. A report keeps the one that it was answered under. */
export interface FormDefinition {
  readonly id: string
  /** Grows with every change of wording. */
  readonly version: number
  readonly title: string
  readonly sections: readonly Section[]
}
