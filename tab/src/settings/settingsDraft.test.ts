import type { SettingsView } from '@ect/contract/settingsView.ts'
import { DEFAULT_SETTINGS } from '@ect/domain/appropriateBodySettings.ts'
import { expect, test } from '@jest/globals'

import { changesInWords } from './changesInWords.ts'
import { draftOf, formIn, isChanged, withForm, withFormEdit, withFormSet } from './settingsDraft.ts'

const view: SettingsView = {
  appropriateBodyName: 'Lanternfield Teaching School Hub',
  today: '2026-11-23',
  version: 'v1',
  inForce: { ...DEFAULT_SETTINGS, formSet: 'ratings' },
}
const unchanged = draftOf(view)

test('what is typed in one field is one change, and a move is one each time', () => {
  const letters = ['T', 'Ta', 'Tar'].reduce(
    (draft, wording) =>
      withFormEdit(draft, 'progress-review', { edit: 'reword', question: 'targets', wording }),
    unchanged,
  )
  expect(letters.forms['progress-review']?.edits).toHaveLength(1)
  const move = { edit: 'move', question: 'hadAbsence', to: 'later' } as const
  const twice = withFormEdit(
    withFormEdit(letters, 'progress-review', move),
    'progress-review',
    move,
  )
  expect(twice.forms['progress-review']?.edits).toHaveLength(3)
})

test('another set takes the edits of the last one away', () => {
  const edited = withFormEdit(unchanged, 'progress-review', {
    edit: 'remove',
    question: 'targetsPlan',
  })
  const other = withFormSet(edited, 'base')
  expect(other.forms).toEqual({})
  expect(formIn(other, view, 'progress-review').id).toBe('progress-review.base')
})

test('a form put back to the default is as it was shipped, whatever was decided', () => {
  const own = { ...formIn(unchanged, view, 'progress-review'), version: 9 }
  const decided: SettingsView = {
    ...view,
    inForce: { ...view.inForce, ownForms: { 'progress-review': own } },
  }
  const draft = withForm(draftOf(decided), 'progress-review', { startsFrom: 'shipped', edits: [] })
  expect(formIn(draftOf(decided), decided, 'progress-review').version).toBe(9)
  expect(formIn(draft, decided, 'progress-review').version).toBe(2)
  expect(isChanged(draft, decided)).toBe(true)
})

test('the day alone is no change, and nothing to tell', () => {
  const draft = { ...unchanged, holdsFrom: '2027-01-04' }
  expect(isChanged(draft, view)).toBe(false)
  expect(changesInWords(draft, view)).toEqual([])
})

test('every change is told in words, by what it is about', () => {
  const { planning, reminders, signing } = unchanged
  const offsets = {
    ...planning.reportDates.offsets,
    'progress-review': { opensDaysBeforeEnd: 20, dueDaysBeforeEnd: 5 },
  }
  const draft = {
    ...withFormEdit(unchanged, 'progress-review', {
      edit: 'reword',
      question: 'targets',
      wording: 'Two targets',
    }),
    planning: {
      absence: { ...planning.absence, thresholdDays: 25, warnAtDays: [10, 20] },
      reportDates: {
        offsets,
        fixedDueDates: [
          {
            kind: 'formal-assessment' as const,
            schoolYear: '2026/27',
            schoolTerm: 'spring' as const,
            dueOn: '2027-03-12' as const,
          },
        ],
      },
    },
    signing: { ...signing, 'progress-review': ['induction-tutor', 'ect', 'headteacher'] as const },
    reminders: { ...reminders, 'due-day': [] },
    endDateCounts: true,
    ectSeesDraft: true,
  }
  expect(changesInWords(draft, view)).toEqual([
    {
      title: 'Progress review, after version 2',
      sentences: ['“Two or three targets, each tied to a standard” now reads “Two targets”.'],
    },
    {
      title: 'Dates',
      sentences: [
        'Progress reviews open 20 days before their period ends, and are due 5 days before it.',
        'Formal assessments of the spring term 2026/27 are due on 12 March 2027.',
        'The last day of a period counts as a day served.',
      ],
    },
    {
      title: 'Absence',
      sentences: [
        'A year is extended from 25 days absent.',
        'Tutors are warned at 10 and 20 days absent.',
      ],
    },
    {
      title: 'Signatures',
      sentences: ['Progress reviews are signed by induction tutor, then ECT, then headteacher.'],
    },
    { title: 'Reminders', sentences: ['On the day: nobody.'] },
    {
      title: 'Drafts',
      sentences: ['An ECT reads what their tutor writes while it is being written.'],
    },
  ])
})
