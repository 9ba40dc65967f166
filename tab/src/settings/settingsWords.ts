import type { FormName } from '@ect/domain/forms/formSet.ts'
import type { Author } from '@ect/domain/forms/question.ts'
import type { ReportKind } from '@ect/domain/schedule/reportDates.ts'
import type { ReminderRecipient, ReminderStep } from '@ect/domain/schedule/reminders.ts'

export const FORM_WORDS: Record<FormName, string> = {
  'progress-review': 'Progress review',
  'first-assessment': 'First formal assessment',
  'final-assessment': 'Final formal assessment',
  'interim-assessment': 'Interim assessment',
}

export const KIND_WORDS: Record<ReportKind, string> = {
  'progress-review': 'Progress reviews',
  'formal-assessment': 'Formal assessments',
  'interim-assessment': 'Interim assessments',
}

export const AUTHOR_WORDS: Record<Author, string> = {
  'induction-tutor': 'the induction tutor',
  ect: 'the ECT',
  headteacher: 'the headteacher',
}

export const STEP_WORDS: Record<ReminderStep, string> = {
  'week-before': 'A week before it is due',
  'day-before': 'The day before it is due',
  'due-day': 'On the day',
  'day-after': 'The day after',
  'weekly-after': 'Every week after that',
}

export const RECIPIENT_WORDS: Record<ReminderRecipient, string> = {
  'induction-tutor': 'Induction tutor',
  headteacher: 'Headteacher',
  ect: 'ECT',
}
