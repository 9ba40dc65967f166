import type { Condition, Question, Section } from './question.ts'
import { when } from './shownQuestions.ts'

/**
 * What the next school and the appropriate body need of someone who leaves: one part of the interim
 * assessment, not a paper form of its own.
 *
 * @rule R58
 * @source SG-2024-04 para 2.62
 * @ours what is asked beside the last day
 */
export const leaver: Section = {
  id: 'leaver',
  title: 'Leaving this school',
  answeredBy: 'induction-tutor',
  questions: [
    {
      id: 'leavingOn',
      kind: 'date',
      wording: 'Last day in school',
      hint: 'Not the day of the resignation and not the end of the contract.',
      required: true,
      whenMissing: 'Enter the last day in school.',
      source: '2.62',
    },
    line('leavingReason', 'Reason for leaving', 'Write the reason for leaving.'),
    {
      id: 'continuing',
      kind: 'choice',
      wording: 'Will the ECT go on with induction at another school?',
      choices: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
        { value: 'unknown', label: 'Not known' },
      ],
      required: true,
      whenMissing: 'Say whether the ECT goes on with induction elsewhere.',
    },
    ...forwarding(when('continuing', 'yes')),
    {
      id: 'leaverPrivacy',
      kind: 'statement',
      wording:
        'The appropriate body keeps these details with the induction record and tells the Teaching Regulation Agency that the ECT has left. Please tell the provider of the training programme yourselves.',
      required: false,
      whenMissing: '',
    },
  ],
}

/** Where someone goes, and how the appropriate body reaches them there. */
export function forwarding(shownWhen: Condition): readonly Question[] {
  return [
    { ...line('nextSchool', 'Next school, if known', ''), required: false, shownWhen },
    {
      ...line('nextAppropriateBody', 'Its appropriate body, if known', ''),
      required: false,
      shownWhen,
    },
    { ...line('forwardingAddress', 'Address of the ECT', ''), required: false, shownWhen },
    {
      ...line('forwardingEmail', 'E-mail of the ECT after leaving', ''),
      required: false,
      shownWhen,
    },
    { ...line('forwardingPhone', 'Telephone of the ECT', ''), required: false, shownWhen },
  ]
}

function line(id: string, wording: string, whenMissing: string): Question {
  return { id, kind: 'text', wording, whenMissing, maxLength: 300, rows: 1, required: true }
}
