import { CONTRACT_TYPES } from './contractTypes.ts'
import type { Section } from './question.ts'
import { when } from './shownQuestions.ts'

const DAYS_PER_WEEK = ['5', '4.5', '4', '3.5', '3', '2.5', '2', '1.5', '1'].map((value) => ({
  value,
  label:
    value === '5'
      ? '5 days a week (full time)'
      : `${value} ${value === '1' ? 'day' : 'days'} a week`,
}))

export const contract: Section = {
  id: 'contract',
  title: 'Contract this term',
  answeredBy: 'induction-tutor',
  questions: [
    {
      id: 'contractRight',
      kind: 'confirm',
      fact: 'contract',
      wording: 'Was this the contract for the whole of this period?',
      required: true,
      whenMissing: 'Say whether the contract details are right.',
    },
    {
      id: 'contractType',
      kind: 'choice',
      wording: 'Contract type',
      choices: CONTRACT_TYPES,
      required: true,
      whenMissing: 'Choose the contract type.',
      shownWhen: when('contractRight', false),
    },
    {
      id: 'daysPerWeek',
      kind: 'choice',
      wording: 'Days a week',
      choices: DAYS_PER_WEEK,
      required: true,
      whenMissing: 'Choose how many days a week the ECT worked.',
      shownWhen: when('contractRight', false),
    },
  ],
}

export const days: Section = {
  id: 'days',
  title: 'Days served and absence',
  intro: 'The ECT sees these figures and confirms or queries them before signing.',
  answeredBy: 'induction-tutor',
  questions: [
    {
      id: 'daysServed',
      kind: 'days',
      wording: 'Days served in this period, absences included',
      hint: 'School days in the period on which the ECT was employed. Weekends, bank holidays and school holidays do not count. Change it if the suggestion is not right.',
      required: true,
      whenMissing: 'Enter the days served.',
      source: '2.34',
    },
    {
      id: 'hadAbsence',
      kind: 'yes-no',
      wording: 'Was the ECT absent at all in this period?',
      required: true,
      whenMissing: 'Say whether the ECT was absent.',
    },
    {
      id: 'daysAbsent',
      kind: 'days',
      wording: 'Days absent in this period',
      hint: 'In half days: 5 for five days, 5.5 for five and a half. Only days on which the ECT was contracted to work. Absences that total 30 days or more in a year of induction extend that year.',
      required: true,
      whenMissing: 'Enter the days absent.',
      shownWhen: when('hadAbsence', true),
      source: '3.6',
    },
  ],
}

export const nextTerm: Section = {
  id: 'nextTerm',
  title: 'Next term',
  answeredBy: 'induction-tutor',
  questions: [
    {
      id: 'staying',
      kind: 'yes-no',
      wording: 'Will the ECT be at this school for all or part of next term?',
      required: true,
      whenMissing: 'Say whether the ECT is staying.',
    },
    {
      id: 'nextContractSame',
      kind: 'yes-no',
      wording: 'Will the contract be the same next term?',
      required: true,
      whenMissing: 'Say whether the contract stays the same.',
      shownWhen: when('staying', true),
    },
    {
      id: 'nextContractType',
      kind: 'choice',
      wording: 'Contract type next term',
      choices: CONTRACT_TYPES,
      required: true,
      whenMissing: 'Choose the contract type for next term.',
      shownWhen: when('nextContractSame', false),
    },
    {
      id: 'nextDaysPerWeek',
      kind: 'choice',
      wording: 'Days a week next term',
      choices: DAYS_PER_WEEK,
      required: true,
      whenMissing: 'Choose the days a week for next term.',
      shownWhen: when('nextContractSame', false),
    },
    {
      id: 'leavingOn',
      kind: 'date',
      wording: 'Last day in school',
      hint: 'Not the day of the resignation and not the end of the contract.',
      required: true,
      whenMissing: 'Enter the last day in school.',
      shownWhen: when('staying', false),
      source: '2.62',
    },
  ],
}
