import { describe, expect, test } from '@jest/globals'

import { DEFAULT_SETTINGS, settingsOn } from '../appropriateBodySettings.ts'
import type { IsoDate } from '../calendar.ts'
import { ownId, ownQuestion } from '../forms/editing/ownQuestion.ts'
import { reportAsked } from '../forms/formSet.ts'
import { lanternfield } from '../testing/stonebeck.ts'
import { formAsked } from './formAsked.ts'
import {
  formToChange,
  lastSettings,
  nextToHold,
  sameFrom,
  settingsAfter,
  type SettingsChange,
  withSettings,
} from './savedSettings.ts'
import { settingsFaults } from './settingsFaults.ts'

const TODAY = '2026-11-23'
const review = reportAsked('progress-review')
const club = ownQuestion('text', ownId('club'), 'What does the ECT do beyond lessons?')

describe('what an appropriate body decides holds from its day', () => {
  test('a form is asked as before until that day, and has a new version from then on', () => {
    const body = saved(lanternfield, { forms: withClub, holdsFrom: '2027-01-04' })
    const on = (day: IsoDate) => formAsked(settingsOn(day, body), review)
    expect(on('2027-01-03').version).toBe(2)
    expect(on('2027-01-04').version).toBe(3)
    expect(wordings(on('2027-01-04'))).toContain(club.wording)
    expect(wordings(on('2027-01-03'))).not.toContain(club.wording)
    expect(nextToHold(body, TODAY)).toBe('2027-01-04')
  })

  test('what had not begun gives way to what is decided after it, and builds on it', () => {
    const first = saved(lanternfield, { forms: withClub, holdsFrom: '2027-01-04' })
    const body = saved(first, {
      forms: {
        'progress-review': {
          startsFrom: 'last',
          edits: [{ edit: 'reword', question: club.id, wording: 'Which clubs?' }],
        },
      },
      holdsFrom: '2027-02-01',
    })
    expect(body.settings.map(({ holdsFrom }) => holdsFrom)).toEqual(['2012-09-01', '2027-02-01'])
    const form = formAsked(lastSettings(body), review)
    expect([form.version, wordings(form).includes('Which clubs?')]).toEqual([3, true])
  })

  test('a version that anyone was asked is never given to other words', () => {
    const begun = saved(lanternfield, { forms: withClub, holdsFrom: TODAY })
    const back = saved(begun, {
      forms: { 'progress-review': { startsFrom: 'shipped', edits: [] } },
      holdsFrom: TODAY,
    })
    expect(formAsked(lastSettings(back), review).version).toBe(2)
    const again = saved(back, { forms: withClub, holdsFrom: TODAY })
    expect(formAsked(lastSettings(again), review).version).toBe(4)
  })

  test('what is not named stays, and another set begins anew', () => {
    const body = saved(lanternfield, { forms: withClub, holdsFrom: TODAY })
    const kept = saved(body, { forms: {}, holdsFrom: TODAY })
    expect(lastSettings(kept).ownForms).toEqual(lastSettings(body).ownForms)
    const other = saved(body, { forms: {}, holdsFrom: TODAY, formSet: 'base' })
    expect(lastSettings(other).ownForms).toEqual({})
    expect(formToChange(lastSettings(body), 'progress-review', shippedBase)).toBe(
      formAsked(DEFAULT_SETTINGS, review),
    )
  })

  test('a section in which nothing is asked any more is left out', () => {
    const edits = ['wentWell', 'challenges', 'targetsPlan'].map((question) => ({
      edit: 'remove' as const,
      question,
    }))
    const form = formAsked(
      settingsAfter(
        change({ forms: { 'progress-review': { startsFrom: 'last', edits } } }),
        lanternfield,
        TODAY,
      ),
      review,
    )
    expect(form.sections.map(({ id }) => id)).not.toContain('ectComments')
  })
})

describe('what keeps settings from being saved, each with what to do', () => {
  const { planning } = DEFAULT_SETTINGS
  const absence = (changes: object) => ({
    planning: { ...planning, absence: { ...planning.absence, ...changes } },
  })
  const offsets = (opensDaysBeforeEnd: number, dueDaysBeforeEnd: number) => ({
    planning: {
      ...planning,
      reportDates: {
        ...planning.reportDates,
        offsets: {
          ...planning.reportDates.offsets,
          'progress-review': { opensDaysBeforeEnd, dueDaysBeforeEnd },
        },
      },
    },
  })
  test.each<[string, Partial<SettingsChange>, string]>([
    ['a day that has been', { holdsFrom: '2026-11-22' }, 'Choose a day from 23 November 2026'],
    ['a day out of sight', { holdsFrom: '2036-01-01' }, 'Choose a day from 23 November 2026'],
    ['more than the law allows', absence({ thresholdDays: 31 }), 'by law, 30 days absent extend'],
    ['no days at all', absence({ thresholdDays: 0 }), 'Enter whole days from 1 to 30'],
    ['a warning too late', absence({ warnAtDays: [30] }), 'numbers of days below 30'],
    ['warnings out of order', absence({ warnAtDays: [25, 20] }), 'fewest first'],
    ['due before it opens', offsets(7, 14), 'It has to open before it is due'],
    [
      'an assessment that its headteacher does not sign',
      { signing: { ...DEFAULT_SETTINGS.signing, 'formal-assessment': ['ect', 'induction-tutor'] } },
      'Choose who signs, in one of the orders that are offered.',
    ],
    ['half a day', offsets(7.5, 7), 'Enter whole days from 0 to 120.'],
    ['a set that there is not', { formSet: 'secret' }, 'Choose one of the sets of forms.'],
    [
      'a form without what the guidance asks for',
      {
        forms: {
          'progress-review': {
            startsFrom: 'last',
            edits: [{ edit: 'remove', question: 'onTrack' }],
          },
        },
      },
      'put this question back',
    ],
  ])('%s', (_, changes, sentence) => {
    const sentences = settingsFaults(change(changes), lanternfield, TODAY).map(
      (fault) => fault.sentence,
    )
    expect(sentences.join(' ')).toContain(sentence)
  })

  test('nothing in what holds already', () => {
    expect(settingsFaults(change({}), lanternfield, TODAY)).toEqual([])
  })
})

const shippedBase = { formSet: 'base', startsFrom: 'last' } as const

const withClub: SettingsChange['forms'] = {
  'progress-review': {
    startsFrom: 'last',
    edits: [{ edit: 'add', section: 'targets', question: club }],
  },
}

function change(changes: Partial<SettingsChange>): SettingsChange {
  return { ...sameFrom(TODAY, lastSettings(lanternfield)), ...changes }
}

function saved(body: typeof lanternfield, changes: Partial<SettingsChange>) {
  return withSettings(body, settingsAfter(change(changes), body, TODAY), TODAY)
}

function wordings(form: ReturnType<typeof formAsked>): readonly string[] {
  return form.sections.flatMap(({ questions }) => questions.map(({ wording }) => wording))
}
