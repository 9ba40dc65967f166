import { describe, expect, test } from '@jest/globals'

import { completeAnswers, ectAnswers } from '../testing/answers.ts'
import {
  formalAssessment,
  progressReview,
  sharedReview,
  signature,
  signedReport,
  signedReview,
} from '../testing/reports.ts'
import { amara, helen, marcus } from '../testing/stonebeck.ts'
import { type Report, versionInForce } from './report.ts'
import { shared } from './sharing.ts'
import { lastSignature, nextSignatory, whyNotSign, withSignature } from './signing.ts'
import { signatoriesOf } from './signingOrder.ts'

const signedByBoth = signedReview('ect', 'induction-tutor')
const sharedAgain = shared(signedByBoth, {
  answers: completeAnswers(),
  at: '2026-11-24T10:00:00.000Z',
  commandId: 'share-2',
})

describe('who signs', () => {
  const cases: readonly (readonly [string, Report, string, string, string])[] = [
    ['before it is shared', progressReview(), 'nobody', 'not-your-turn', 'not-your-turn'],
    ['once shared', sharedReview(), 'ect', 'may', 'not-your-turn'],
    ['after the ECT', signedReview('ect'), 'induction-tutor', 'already-signed', 'may'],
    ['after both', signedByBoth, 'nobody', 'already-signed', 'already-signed'],
    ['once shared again', sharedAgain, 'ect', 'may', 'not-your-turn'],
  ]

  test.each(cases)('%s', (_, report, next, ect, tutor) => {
    expect(nextSignatory(report) ?? 'nobody').toBe(next)
    expect(whyNotSign(report, 'ect') ?? 'may').toBe(ect)
    expect(whyNotSign(report, 'induction-tutor') ?? 'may').toBe(tutor)
  })
})

describe('who signs an assessment', () => {
  const assessment = formalAssessment()

  test.each([
    [[], 'ect', 'with-ect'],
    [['ect'], 'induction-tutor', 'needs-signatures'],
    [['ect', 'induction-tutor'], 'headteacher', 'with-headteacher'],
    [['ect', 'induction-tutor', 'headteacher'], undefined, 'submitted'],
  ] as const)('after %j: %s, and it is %s', (signed, next, state) => {
    const report = signedReport(assessment, ...signed)
    expect([nextSignatory(report), report.state]).toEqual([next, state])
  })

  test('the headteacher is asked after the tutor, and not told again of what they sign', () => {
    const asked = signedReport(assessment, 'ect', 'induction-tutor')
    expect(asked.outbox.slice(-2)).toMatchObject([
      { send: 'card', notice: 'signatureNeeded', to: helen.id },
      { send: 'feed', notice: 'signatureNeeded', to: helen.id },
    ])
    expect(asked.history.at(-1)).toMatchObject({ event: 'signed', by: marcus })
    const { outbox } = signedReport(assessment, 'ect', 'induction-tutor', 'headteacher')
    expect(outbox.slice(asked.outbox.length).map(({ send }) => send)).toEqual(['filing', 'plan'])
  })

  test('an interim assessment is signed by the same three, a review by two', () => {
    expect(signatoriesOf({ kind: 'interim-assessment' })).toHaveLength(3)
    expect(signatoriesOf({ kind: 'progress-review' })).toEqual(['ect', 'induction-tutor'])
  })
})

describe("the ECT's signature", () => {
  const report = signedReview('ect')

  test('stands with what they wrote, and asks the tutor', () => {
    expect(report.state).toBe('needs-signatures')
    expect(versionInForce(report)).toMatchObject({
      ectAnswers: ectAnswers(),
      signatures: [{ signatory: 'ect', by: amara }],
    })
    expect(report.outbox.slice(-2)).toMatchObject([
      { send: 'card', notice: 'signatureNeeded', to: marcus.id },
      { send: 'feed', notice: 'signatureNeeded', to: marcus.id },
    ])
  })
})

describe("the tutor's signature", () => {
  test('submits the review, tells the headteacher, has the signed copy filed and the next one planned', () => {
    expect(signedByBoth.state).toBe('submitted')
    expect(signedByBoth.history.slice(-2)).toMatchObject([
      { event: 'signed', by: marcus },
      { event: 'submitted' },
    ])
    expect(signedByBoth.outbox.slice(-4)).toMatchObject([
      { send: 'card', notice: 'reviewSubmitted', to: helen.id },
      { send: 'feed', notice: 'reviewSubmitted', to: helen.id },
      { send: 'filing', id: 'sign-induction-tutor.filing', version: 1 },
      { send: 'plan', id: 'sign-induction-tutor.plan', version: 1 },
    ])
  })
})

describe('the chain of signatures', () => {
  test('goes on over versions', () => {
    const latest = signature({ n: 3, at: '2026-11-24T11:00:00.000Z' })
    expect(lastSignature(sharedAgain)?.signatory).toBe('induction-tutor')
    expect(lastSignature(withSignature(sharedAgain, latest, 'sign-3'))).toEqual(latest)
  })

  test('a signature never touches a version that is no longer in force', () => {
    const { versions } = withSignature(sharedAgain, signature({ n: 3 }), 'sign-3')
    expect(versions[0]).toEqual(signedByBoth.versions[0])
  })

  test('has no end before anyone has signed', () => {
    expect(lastSignature(sharedReview())).toBeUndefined()
  })
})
