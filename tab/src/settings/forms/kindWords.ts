import type { KnownFact, QuestionKind } from '@ect/domain/forms/question.ts'

export const QUESTION_KIND_WORDS: Record<QuestionKind, string> = {
  'yes-no': 'Yes or no',
  confirm: 'Confirm what is known',
  choice: 'Choice of answers',
  rating: 'Rating of a standard',
  text: 'Text',
  days: 'Number of half days',
  date: 'Date',
  targets: 'Targets',
  file: 'File',
  standards: 'Some of the Teachers’ Standards',
  statement: 'Words to read',
}

export const FACT_WORDS: Record<KnownFact, string> = {
  contract: 'The contract',
  earlierAbsence: 'Absence earlier in the year',
  teacher: 'Name and reference number of the teacher',
  period: 'First and last day of the period',
}
