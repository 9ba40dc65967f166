import { inWords, isoDate, type IsoDate } from '../calendar.ts'
import type { Fault } from '../fault.ts'
import type { DocumentDetails, DocumentFolder } from './documentFolder.ts'

const LONGEST_TITLE = 120
export const LONGEST_FEEDBACK = 2500
const LONGEST_REASON = 500

/** A folder is one record, which a store takes as a whole. */
export const MOST_VERSIONS = 100

export type DocumentFault = Fault<
  | 'without-title'
  | 'title-too-long'
  | 'day-does-not-exist'
  | 'day-to-come'
  | 'without-observer'
  | 'observer-too-long'
  | 'feedback-too-long'
  | 'without-content'
>

/** As someone types them: the day may not be one yet. */
export interface TypedDetails extends Omit<DocumentDetails, 'on'> {
  readonly on: string
}

interface Around {
  readonly today: IsoDate
  readonly hasFile: boolean
}

/** What is wrong with what is said of a document, by field, for the person who adds it. */
export function documentFaults(
  details: TypedDetails,
  { today, hasFile }: Around,
): readonly DocumentFault[] {
  const { title, on } = details
  return [
    ...(title.trim() === ''
      ? [fault('without-title', 'title', 'Say in a few words what it is.')]
      : []),
    ...tooLong('title-too-long', 'title', title, LONGEST_TITLE),
    ...faultsOfDay(on, today),
    ...(details.kind === 'lesson-observation'
      ? faultsOfObservation(details, hasFile)
      : hasFile
        ? []
        : [fault('without-content', 'file', 'Choose a file.')]),
  ]
}

/** Why a folder takes no more, as a sentence, or `undefined` when it does. */
export function whyFull({ documents }: DocumentFolder): string | undefined {
  const count = documents.reduce((sum, { versions }) => sum + versions.length, 0)
  return count < MOST_VERSIONS
    ? undefined
    : `There are ${MOST_VERSIONS} documents already, and no more can be added here.`
}

/** Why a document cannot be withdrawn for this reason, as a sentence, or `undefined` when it can. */
export function reasonFault(reason: string): string | undefined {
  if (reason.trim() === '') return 'Say why, for those who look for it later.'
  return reason.length > LONGEST_REASON
    ? `Write ${LONGEST_REASON} characters at most; this is ${reason.length}.`
    : undefined
}

function faultsOfDay(on: string, today: IsoDate): readonly DocumentFault[] {
  const day = isoDate(on)
  if (day === undefined) {
    const sentence = 'Enter a date that exists, as day, month and year.'
    return [fault('day-does-not-exist', 'on', sentence)]
  }
  if (day <= today) return []
  return [fault('day-to-come', 'on', `Enter a day up to today, ${inWords(today)}.`)]
}

function faultsOfObservation(
  { observer = '', feedback = '' }: TypedDetails,
  hasFile: boolean,
): readonly DocumentFault[] {
  const isEmpty = feedback.trim() === '' && !hasFile
  return [
    ...(observer.trim() === ''
      ? [fault('without-observer', 'observer', 'Say who observed the lesson.')]
      : []),
    ...tooLong('observer-too-long', 'observer', observer, LONGEST_TITLE),
    ...tooLong('feedback-too-long', 'feedback', feedback, LONGEST_FEEDBACK),
    ...(isEmpty
      ? [fault('without-content', 'feedback', 'Write the feedback, or choose a file with it.')]
      : []),
  ]
}

function tooLong(
  code: DocumentFault['code'],
  field: string,
  text: string,
  most: number,
): readonly DocumentFault[] {
  const sentence = `Write ${most} characters at most; this is ${text.length}.`
  return text.length > most ? [fault(code, field, sentence)] : []
}

function fault(code: DocumentFault['code'], field: string, sentence: string): DocumentFault {
  return { code, field, sentence }
}
