import { describe, expect, test } from '@jest/globals'

import type { OutgoingNotice } from '../report/outgoing.ts'
import { amara, helen, marcus } from '../testing/stonebeck.ts'
import { digests } from './digest.ts'

const due = (report: string, changes: Partial<OutgoingNotice> = {}) => {
  const outgoing: OutgoingNotice = {
    id: `${report}.card`,
    send: 'card',
    notice: 'reviewDue',
    to: marcus.id,
    version: 1,
    due: '2026-11-24T07:00:00.000Z',
    tries: 0,
    ...changes,
  }
  return { report: { appropriateBodyId: 'lanternfield', id: report }, outgoing }
}
const idsOf = (groups: ReturnType<typeof digests>) =>
  groups.map((group) => group.map(({ report }) => report.id))

describe('what is due for one person at the same time', () => {
  test('goes as one from three reports on', () => {
    expect(idsOf(digests([due('a'), due('b')]))).toEqual([])
    expect(idsOf(digests([due('a'), due('b'), due('c')]))).toEqual([['a', 'b', 'c']])
  })

  test('is never put together with what is for someone else', () => {
    const all = [marcus, helen].flatMap(({ id: to }) =>
      ['a', 'b', 'c'].map((report) => due(report, { to })),
    )
    const people = digests(all).map((group) => new Set(group.map(({ outgoing }) => outgoing.to)))
    expect(people).toEqual([new Set([marcus.id]), new Set([helen.id])])
    expect(digests([due('a'), due('b'), due('c', { to: amara.id })])).toEqual([])
  })

  test('counts reports: three notices of one go each by itself', () => {
    const three = ['1', '2', '3'].map((id) => due('a', { id }))
    expect(digests(three)).toEqual([])
    expect(digests([...three, due('b'), due('c')])[0]).toHaveLength(5)
  })

  test('leaves out what is broken, and keeps what only could not be sent yet', () => {
    const since = '2026-11-24T07:00:00.000Z'
    const broken = due('d', { failing: { kind: 'fault', since } })
    const away = due('c', { failing: { kind: 'away', since } })
    expect(idsOf(digests([due('a'), due('b'), away, broken]))).toEqual([['a', 'b', 'c']])
  })
})
