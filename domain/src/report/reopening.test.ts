import { describe, expect, test } from '@jest/globals'

import { completeAnswers } from '../testing/answers.ts'
import { signedReview } from '../testing/reports.ts'
import { amara, helen, marcus } from '../testing/stonebeck.ts'
import { signaturesInForce } from './carrying.ts'
import { reopened, reopening } from './reopening.ts'
import { shared } from './sharing.ts'

const signed = signedReview('ect', 'induction-tutor')
const reason = 'Two days of absence are missing.'
const command = {
  by: helen,
  at: '2026-11-25T09:00:00.000Z',
  commandId: 'reopen-1',
  reason,
} as const
const report = reopened(signed, command)

describe('a signed report that is re-opened', () => {
  test('is with its tutor, and everyone who may read it can see who did it and why', () => {
    expect(report.state).toBe('reopened')
    expect(reopening(report)).toEqual({ by: helen, reason })
    expect(report.history.at(-1)).toMatchObject({ event: 'reopened', by: helen, text: reason })
  })

  test('keeps every signature in sight, and none counts from then on', () => {
    expect(report.versions).toEqual(signed.versions)
    expect(signaturesInForce(signed)).toHaveLength(2)
    expect(signaturesInForce(report)).toEqual([])
  })

  test('is told to tutor, ECT and headteacher, each once and without the reason', () => {
    const added = report.outbox.slice(signed.outbox.length)
    const told = added.flatMap((each) => ('to' in each ? [`${each.send} ${each.to}`] : []))
    const everyone = [marcus, amara, helen].flatMap(({ id }) => [`card ${id}`, `feed ${id}`])
    expect(told).toEqual(everyone)
    expect(JSON.stringify(added)).not.toContain(reason)
  })

  test('once, to someone who is tutor and headteacher', () => {
    const small = { ...signed, people: { ...signed.people, headteacher: marcus } }
    const ids = reopened(small, command).outbox.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('says so no more once it is shared again, and history keeps why', () => {
    const answers = completeAnswers()
    const again = shared(report, { answers, at: '2026-11-25T10:00:00.000Z', commandId: 'share-2' })
    expect(reopening(again)).toBeUndefined()
    expect(again.history.map(({ text }) => text)).toContain(reason)
  })
})
