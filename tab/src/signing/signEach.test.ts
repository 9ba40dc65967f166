import type { ReportItem } from '@ect/contract/reportView.ts'
import { describe, expect, test } from '@jest/globals'

import { ApiProblem, ConnectionLost } from '../api/apiProblem.ts'
import {
  asRead,
  idOf,
  leftToRead,
  nextToRead,
  type OneOfSeveral,
  type Outcome,
  readyToSign,
  unread,
  withOutcome,
  without,
} from './severalReports.ts'
import { signEach } from './signEach.ts'
import { chosenIn, signingPath } from './signingPath.ts'

const SHOWN = { version: 1, contentHash: 'a1'.repeat(32) }

describe('several reports, signed one after the other', () => {
  test('each is signed by a command of its own, over what was read of it', async () => {
    const { asked, standings } = await signed(readReports('amara', 'bilal'), {})
    expect(asked).toEqual(['amara 1-amara', 'bilal 1-bilal'])
    expect(standings).toEqual(['amara signed: Signed.', 'bilal signed: Signed.'])
  })

  test('what becomes of one says nothing of the next: each says what to do', async () => {
    const { standings } = await signed(readReports('amara', 'bilal', 'cerys', 'dominic'), {
      amara: problem('report-changed', 412, 'This report has changed.'),
      bilal: new ConnectionLost(),
      cerys: problem('not-now', 409, 'Waiting for the appropriate body to review it.'),
    })
    expect(standings).toEqual([
      'amara changed: It changed after you read it. Read it again, then sign.',
      'bilal failed: Not signed yet. The connection was lost. Check your network, then try again.',
      'cerys settled: Not signed. Waiting for the appropriate body to review it.',
      'dominic signed: Signed.',
    ])
  })

  test('what failed is tried again with the same command, and what is signed is not', async () => {
    const first = await signed(readReports('amara', 'bilal'), { bilal: new ConnectionLost() })
    const { asked } = await signed(first.reports, {})
    expect(asked).toEqual(['bilal 1-bilal'])
  })

  test('says how far it is', async () => {
    const nth: string[] = []
    const on = { next: (n: number, of: number) => nth.push(`${n} of ${of}`), outcome: () => {} }
    await signEach(readyToSign(readReports('amara', 'bilal')), async () => {}, on)
    expect(nth).toEqual(['1 of 2', '2 of 2'])
  })
})

describe('what is signed', () => {
  test('is never what nobody read, what was left out, or what has changed since', () => {
    const [amara, bilal, cerys, dominic] = readReports('amara', 'bilal', 'cerys', 'dominic')
    if (!amara || !bilal || !cerys || !dominic) throw new RangeError('four were read')
    const reports = [
      amara,
      unread(bilal.item),
      without(cerys, 'left-out', 'Left out.'),
      without(dominic, 'changed', 'It changed.'),
    ]
    expect(readyToSign(reports).map(idOf)).toEqual(['amara'])
    expect(leftToRead(reports).map(idOf)).toEqual(['bilal', 'dominic'])
    expect([0, 1, 3].map((at) => nextToRead(reports, at))).toEqual([1, 3, 4])
  })

  test('read again and still the same, it is the same command; changed, it is another', () => {
    const [amara] = readReports('amara')
    if (!amara) throw new RangeError('one was read')
    expect(asRead(amara, SHOWN, another).reading?.commandId).toBe('1-amara')
    const changed = { ...SHOWN, contentHash: 'b2'.repeat(32) }
    expect(asRead(amara, changed, another).reading).toEqual({ ...changed, commandId: 'another' })
  })
})

const another = () => 'another'

test('the address of the page keeps what was ticked', () => {
  const [, search = ''] = signingPath(['amara-1', 'bilal-1']).split('?')
  expect(chosenIn(search)).toEqual(['amara-1', 'bilal-1'])
  expect(chosenIn('')).toBeUndefined()
})

async function signed(reports: readonly OneOfSeveral[], thrown: Record<string, Error>) {
  const asked: string[] = []
  const outcomes = new Map<string, Outcome>()
  const sign = async (one: OneOfSeveral) => {
    asked.push(`${idOf(one)} ${one.reading?.commandId}`)
    const error = thrown[idOf(one)]
    if (error) throw error
  }
  const outcome = (id: string, became: Outcome) => void outcomes.set(id, became)
  await signEach(readyToSign(reports), sign, { next: () => {}, outcome })
  const after = reports.map((one) => {
    const became = outcomes.get(idOf(one))
    return became ? withOutcome(one, became) : one
  })
  const standings = after.map((one) => `${idOf(one)} ${one.standing}: ${one.sentence}`)
  return { asked, reports: after, standings }
}

function readReports(...names: readonly string[]): readonly OneOfSeveral[] {
  return names.map((name) => asRead(unread(itemOf(name)), SHOWN, () => `1-${name}`))
}

function itemOf(reportId: string): ReportItem {
  return {
    key: { appropriateBodyId: 'lanternfield', reportId },
    title: 'term 1 progress review',
    role: 'induction-tutor',
    status: 'needs-signatures',
    ectName: reportId,
    schoolName: 'Stonebeck Academy',
    tutorName: 'Marcus Ellery',
    dueOn: '2026-12-11',
    task: 'Read the comments and sign',
    isToSign: true,
    news: [],
    waitingFor: 'Waiting for Marcus to sign.',
  }
}

function problem(code: string, status: number, title: string): ApiProblem {
  return new ApiProblem({ type: `/problems/${code}`, status, title, instance: '' })
}
