import { describe, expect, test } from '@jest/globals'

import { completeAnswers } from '../testing/answers.ts'
import { formalAssessment, signedReport } from '../testing/reports.ts'
import { amara, helen, marcus } from '../testing/stonebeck.ts'
import { declined, declineInForce } from './declining.ts'
import { shared } from './sharing.ts'

const at = '2026-11-25T09:00:00.000Z'
const reason = 'Standard 5 is judged without evidence.'
const asked = signedReport(formalAssessment(), 'ect', 'induction-tutor')
const byHead = declined(asked, { signatory: 'headteacher', reason, at, commandId: 'decline-1' })

describe('an assessment that the headteacher does not sign', () => {
  test('is back with the tutor, who is told, and finds who and why', () => {
    expect(byHead.state).toBe('not-signed')
    expect(declineInForce(byHead)).toEqual({
      signatory: 'headteacher',
      by: helen,
      text: reason,
      at,
    })
    expect(byHead.history.at(-1)).toEqual({
      event: 'declined',
      at,
      by: helen,
      version: 1,
      text: reason,
    })
    expect(byHead.outbox.slice(asked.outbox.length)).toMatchObject([
      { send: 'card', notice: 'signatureDeclined', to: marcus.id },
      { send: 'feed', notice: 'signatureDeclined', to: marcus.id },
    ])
  })

  test('keeps the signatures that it has, and takes no part of the reason into what was signed', () => {
    expect(byHead.versions[0]?.signatures).toEqual(asked.versions[0]?.signatures)
  })

  test('once shared again, ECT and headteacher are told, and nobody has signed it', () => {
    const again = shared(byHead, { answers: completeAnswers(), at, commandId: 'share-2' })
    expect(again.state).toBe('with-ect')
    expect(declineInForce(again)).toBeUndefined()
    expect(again.versions.map(({ signatures }) => signatures.length)).toEqual([2, 0])
    expect(again.outbox.slice(byHead.outbox.length)).toMatchObject([
      { send: 'card', notice: 'reviewShared', to: amara.id },
      { send: 'feed', notice: 'reviewShared', to: amara.id },
      { send: 'feed', notice: 'reviewSharedAgain', to: helen.id },
    ])
  })
})

test('a tutor who does not sign is not told of it', () => {
  const before = signedReport(formalAssessment(), 'ect')
  const byTutor = declined(before, {
    signatory: 'induction-tutor',
    reason,
    at,
    commandId: 'decline-1',
  })
  expect(byTutor.outbox).toEqual(before.outbox)
  const again = shared(byTutor, { answers: completeAnswers(), at, commandId: 'share-2' })
  expect(again.outbox.filter((each) => 'to' in each && each.to === helen.id)).toEqual([])
})
