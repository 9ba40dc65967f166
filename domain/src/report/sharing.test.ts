import { describe, expect, test } from '@jest/globals'

import { completeAnswers } from '../testing/answers.ts'
import { progressReview, signedReview } from '../testing/reports.ts'
import { amara, marcus } from '../testing/stonebeck.ts'
import { versionInForce } from './report.ts'
import { isTooEarly, shared, startingAnswers } from './sharing.ts'
import { nextSignatory } from './signing.ts'

const at = '2026-11-23T10:00:00.000Z'
const share = (answers = completeAnswers(), report = progressReview()) =>
  shared(report, { answers, at, commandId: 'command-1' })

describe('sharing a review', () => {
  test('gives it to the ECT, who is told on both channels under ids that stay the same', () => {
    const report = share()
    expect(report.state).toBe('with-ect')
    expect(report.history).toEqual([{ event: 'shared', at, by: marcus, version: 1 }])
    expect(report.outbox).toEqual(
      (['card', 'feed'] as const).map((send) => ({
        id: `command-1.reviewShared.${send}.${amara.id}`,
        send,
        notice: 'reviewShared',
        to: amara.id,
        version: 1,
        due: at,
        tries: 0,
      })),
    )
  })

  test('makes part of it only what is asked', () => {
    const answers = completeAnswers({ entitlementsReason: 'No mentor yet.', passed: true })
    expect(versionInForce(share(answers))?.answers).toEqual(completeAnswers())
  })

  test('leaves out the rows of targets in which nothing was written', () => {
    const targets = completeAnswers()['targets']
    const rows = [...(Array.isArray(targets) ? targets : []), { what: ' ', standard: '' as const }]
    expect(versionInForce(share(completeAnswers({ targets: rows })))?.answers).toEqual(
      completeAnswers(),
    )
  })

  test('again keeps the old version with its signatures, and asks everyone anew', () => {
    const report = share(completeAnswers({ daysServed: 72 }), signedReview('ect'))
    const [old, inForce] = report.versions
    expect(old?.signatures.map(({ signatory }) => signatory)).toEqual(['ect'])
    expect(inForce).toEqual({
      number: 2,
      sharedAt: at,
      answers: completeAnswers({ daysServed: 72 }),
      signatures: [],
    })
    expect(nextSignatory(report)).toBe('ect')
  })
})

test.each([
  ['2026-11-16', true],
  ['2026-11-17', false],
  ['2027-01-10', false],
] as const)('on %s it is too early: %s', (today, tooEarly) => {
  expect(isTooEarly(progressReview(), today)).toBe(tooEarly)
})

test('the days are suggested to the tutor, and nothing to the ECT', () => {
  expect(startingAnswers(progressReview(), 'induction-tutor')).toEqual({ daysServed: 73 })
  expect(startingAnswers(progressReview(), 'ect')).toEqual({})
  const { facts } = progressReview()
  const away = progressReview({ facts: { ...facts, recordedAbsence: 2.5 } })
  expect(startingAnswers(away, 'induction-tutor')).toEqual({
    daysServed: 73,
    hadAbsence: true,
    daysAbsent: 2.5,
  })
})

test('whoever has answered a version before goes on from there', () => {
  const again = signedReview('ect', 'induction-tutor')
  expect(startingAnswers(again, 'induction-tutor')).toEqual(again.versions[0]?.answers)
  expect(startingAnswers(again, 'ect')).toEqual(again.versions[0]?.ectAnswers)
})
