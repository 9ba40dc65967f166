import { describe, expect, test } from '@jest/globals'

import { REPORT_KINDS } from '../schedule/reportDates.ts'
import { ectAnswers } from '../testing/answers.ts'
import { formalAssessment, progressReview, sharedReport, signature } from '../testing/reports.ts'
import { amara, marcus } from '../testing/stonebeck.ts'
import { commented } from './commenting.ts'
import type { Report } from './report.ts'
import { SIGNATORIES } from './signature.ts'
import {
  DEFAULT_SIGNING,
  kindsWithoutOrder,
  signatoriesOf,
  SIGNING_ORDERS,
  withSigningOrder,
} from './signingOrder.ts'
import { nextAfter, nextSignatory, standing, whyNotSign, withSignature } from './signing.ts'

const at = '2026-11-23T14:00:00.000Z'
const tutorFirst = {
  'progress-review': ['induction-tutor', 'ect'],
  'formal-assessment': ['induction-tutor', 'ect', 'headteacher'],
  'interim-assessment': ['induction-tutor', 'ect', 'headteacher'],
} as const

describe('the orders that a body can choose', () => {
  const orders = REPORT_KINDS.flatMap((kind) =>
    SIGNING_ORDERS[kind].map((order) => ({ kind, order, asked: order.join(', ') })),
  )

  test.each(orders)('$kind by $asked: each once, ECT and tutor always', ({ kind, order }) => {
    expect(new Set(order).size).toBe(order.length)
    expect(order).toEqual(expect.arrayContaining(['ect', 'induction-tutor']))
    expect(order.indexOf('headteacher')).toBe(order.length === 3 ? 2 : -1)
    expect(order.length === 3 || kind === 'progress-review').toBe(true)
    expect(kindsWithoutOrder({ ...DEFAULT_SIGNING, [kind]: order })).toEqual([])
  })

  test('an assessment without its headteacher is none, nor is one without its ECT', () => {
    const wrong = { 'progress-review': ['induction-tutor'], 'formal-assessment': ['ect'] } as const
    expect(kindsWithoutOrder({ ...DEFAULT_SIGNING, ...wrong })).toEqual([
      'progress-review',
      'formal-assessment',
    ])
  })

  test('the default is as it always was', () => {
    expect(signatoriesOf({ kind: 'interim-assessment' })).toEqual(SIGNATORIES)
    expect(signatoriesOf({ kind: 'progress-review' })).toEqual(['ect', 'induction-tutor'])
  })
})

test('a report that was shared keeps its order, whatever the body decides then', () => {
  const begun = withSigningOrder(progressReview(), tutorFirst)
  expect(withSigningOrder(sharedReport(begun), DEFAULT_SIGNING).signingOrder).toEqual([
    'induction-tutor',
    'ect',
  ])
  expect(withSigningOrder(sharedReport(progressReview()), tutorFirst).signingOrder).toBeUndefined()
})

describe('where the tutor signs first', () => {
  const assessment = sharedReport(withSigningOrder(formalAssessment(), tutorFirst))
  const withComments = commented(assessment, {
    ectAnswers: ectAnswers({}, assessment.form),
    at,
    commandId: 'comment-1',
  })
  const byTutor = signedBy(withComments, 'induction-tutor')
  const byEct = signedBy(byTutor, 'ect')

  test('nobody does before the ECT has commented', () => {
    expect(assessment.state).toBe('with-ect-to-comment')
    for (const signatory of SIGNATORIES) {
      expect(whyNotSign(assessment, signatory)).toBe('not-your-turn')
    }
  })

  test('the comments ask the tutor', () => {
    expect(withComments.state).toBe('needs-signatures')
    expect(withComments.history.at(-1)).toEqual({ event: 'commented', at, by: amara, version: 1 })
    expect(withComments.outbox.slice(-2)).toMatchObject([
      { send: 'card', notice: 'signatureNeeded', to: marcus.id },
      { send: 'feed', notice: 'signatureNeeded', to: marcus.id },
    ])
  })

  test('then the ECT is asked, and the headteacher last', () => {
    expect([byTutor.state, nextSignatory(byTutor)]).toEqual(['with-ect-to-sign', 'ect'])
    expect(byTutor.outbox.at(-1)).toMatchObject({ notice: 'signatureNeeded', to: amara.id })
    expect([byEct.state, nextSignatory(byEct)]).toEqual(['with-headteacher', 'headteacher'])
    expect(signedBy(byEct, 'headteacher').state).toBe('submitted')
    expect(nextAfter(assessment, 'induction-tutor')).toEqual(amara)
    expect(nextAfter(assessment, 'headteacher')).toBeUndefined()
  })

  test('a review ends with the ECT', () => {
    const review = sharedReport(withSigningOrder(progressReview(), tutorFirst))
    const answered = commented(review, { ectAnswers: {}, at, commandId: 'comment-1' })
    expect(standing(signedBy(signedBy(answered, 'induction-tutor'), 'ect'))).toBe('submitted')
  })
})

test('where the headteacher signs reviews too, they are asked last and not told of it again', () => {
  const order = { ...DEFAULT_SIGNING, 'progress-review': SIGNATORIES }
  const review = sharedReport(withSigningOrder(progressReview(), order))
  const byTutor = signedBy(signedBy(review, 'ect'), 'induction-tutor')
  expect(byTutor.state).toBe('with-headteacher')
  const whole = signedBy(byTutor, 'headteacher')
  expect(whole.state).toBe('submitted')
  expect(whole.outbox.map((each) => ('notice' in each ? each.notice : each.send))).not.toContain(
    'reviewSubmitted',
  )
})

function signedBy(report: Report, signatory: (typeof SIGNATORIES)[number]): Report {
  const withComments = report.versions.map((version) => ({ ectAnswers: {}, ...version }))
  return withSignature(
    { ...report, versions: withComments },
    signature({ signatory }),
    `sign-${signatory}`,
  )
}
