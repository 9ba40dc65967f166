import { describe, expect, test } from '@jest/globals'

import { announced } from '../report/announcing.ts'
import { NOTICES, type NoticeName } from '../report/outgoing.ts'
import { REPORT_STATES, type ReportState } from '../report/report.ts'
import { progressReview } from '../testing/reports.ts'
import { amara, helen, marcus, noor } from '../testing/stonebeck.ts'
import { isMoot } from './moot.ts'

const at = '2026-12-11T07:00:00.000Z'
const today = '2026-12-11'
const reviewIn = (state: ReportState) => ({ ...announced(progressReview(), at), state })
const card = (notice: NoticeName, to = marcus.id) => ({ send: 'card', notice, to }) as const
const line = { send: 'feed', notice: 'reportReminder', to: helen.id, alone: true } as const

/** The states in which it still goes. */
const goesIn = (about: Parameters<typeof isMoot>[1]) =>
  REPORT_STATES.filter((state) => !isMoot(reviewIn(state), about, today))

describe('what asks someone for something goes only while it is asked of them', () => {
  test.each([
    ['a review to write', card('reviewDue'), ['with-tutor']],
    [
      'one to read',
      card('reviewShared', amara.id),
      ['with-ect', 'with-ect-to-comment', 'with-ect-to-sign'],
    ],
    ['a question about the days', card('daysQueried'), ['queried']],
    ['word that someone does not sign', card('signatureDeclined'), ['not-signed']],
    ['a signature of the tutor', card('signatureNeeded'), ['needs-signatures']],
    ['of the ECT', card('signatureNeeded', amara.id), ['with-ect-to-sign']],
    ['of the headteacher', card('signatureNeeded', helen.id), ['with-headteacher']],
  ] as const)('%s', (_, about, states) => {
    expect(goesIn(about)).toEqual(states)
  })

  test('not once another has come in their place', () => {
    const review = reviewIn('with-tutor')
    const people = { ...review.people, inductionTutor: noor }
    expect(isMoot({ ...review, people }, card('reviewDue'), today)).toBe(true)
  })

  test('not while a new plan has put it off', () => {
    const review = reviewIn('with-tutor')
    const period = { ...review.period, opensOn: '2027-01-04' } as const
    expect(isMoot({ ...review, period }, card('reviewDue'), today)).toBe(true)
  })
})

describe('a reminder', () => {
  test('goes as a card while its person has something to do, whatever it is by now', () => {
    expect(goesIn(card('reportReminder'))).toEqual([
      'with-tutor',
      'queried',
      'needs-signatures',
      'not-signed',
      'returned',
      'reopened',
    ])
  })

  test('goes to those who have nothing to do as long as someone in the school has', () => {
    const over: readonly ReportState[] = ['submitted', 'reviewed', 'decided', 'void']
    expect(goesIn(line)).toEqual(REPORT_STATES.filter((state) => !over.includes(state)))
  })
})

test('what is news goes, whatever happened since', () => {
  const asks: readonly NoticeName[] = [
    'reviewDue',
    'reportReminder',
    'reviewShared',
    'daysQueried',
    'signatureNeeded',
    'signatureDeclined',
  ]
  const news = NOTICES.filter((notice) => !asks.includes(notice))
  for (const notice of news) expect(goesIn(card(notice))).toEqual(REPORT_STATES)
})
