import { DraftKey } from '@ect/contract/getDraftKey.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import { amara, marcus, noor, priti, tom } from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import { ROUTE_TABLE } from '../routeTable.ts'
import { apiClient, type Call } from './apiClient.ts'
import { GOOD_BODIES, goodQuery } from './goodBodies.ts'
import { FOREIGN } from './records.ts'
import type { RunningApi } from './runningApi.ts'

/** Everything below one report, one induction or one concern; the lists have tests of their own. */
const OF_ONE_RECORD = ROUTE_TABLE.map(({ endpoint }) => endpoint)
  .filter(({ path }) => /\{(reportId|inductionId|concernId|ownerId)\}/.test(path))
  .map(({ name }) => name)

type Where = Pick<Call, 'reportId' | 'appropriateBodyId'>

/** Who finds nothing there, whatever they ask for. */
const NOTHING_THERE: readonly (readonly [string, PersonNamed, Where])[] = [
  ['a stranger of the same school', noor, { reportId: 'refusals' }],
  ['the named contact', tom, { reportId: 'refusals' }],
  ['a tutor, of a report of another body', marcus, FOREIGN],
  ['a tutor, of their report under another body', marcus, { ...FOREIGN, reportId: 'refusals' }],
  ['a reviewer of another body', priti, FOREIGN],
]

/** What is not yours reads like what is not there. */
export function rightsPromises(started: () => RunningApi): void {
  test('every operation is tried', () => {
    expect(Object.keys(GOOD_BODIES).toSorted()).toEqual(
      ROUTE_TABLE.map(({ endpoint }) => endpoint.name).toSorted(),
    )
  })

  describe.each(NOTHING_THERE)('%s', (_, as, where) => {
    test.each(OF_ONE_RECORD)('finds nothing by %s', async (operation) => {
      const ask = (place: Where) => {
        const body = GOOD_BODIES[operation]?.()
        const query = goodQuery(operation)
        return apiClient(started())(operation, { as, query, ...place, ...(body && { body }) })
      }
      const reply = await ask(where)
      const nowhere = await ask({ reportId: 'no-such-report' })
      expect([reply.status, nowhere.status]).toEqual([404, 404])
      expect(withoutTrace(reply.text)).toBe(withoutTrace(nowhere.text))
    })
  })

  test('everyone has a draft key of their own, and the same one every time', async () => {
    const [first, again, other] = [marcus, marcus, amara].map(async (as) =>
      (await apiClient(started())('getDraftKey', { as })).as(DraftKey),
    )
    expect(await again).toEqual(await first)
    expect((await other)?.key).not.toBe((await first)?.key)
  })

  const lists = [
    'listReports',
    'listInductions',
    'listVisits',
    'exportReports',
    'exportInductions',
  ] as const
  const outsiders = [
    ['a tutor', marcus],
    ['the named contact', tom],
    ['a stranger', noor],
  ] as const
  test.each(
    outsiders.flatMap(([who, as]) => lists.map((operation) => [who, operation, as] as const)),
  )('%s has no %s of the appropriate body', async (_, operation, as) => {
    const list = (appropriateBodyId: string) =>
      apiClient(started())(operation, { as, appropriateBodyId })
    const [theirs, none] = [await list('lanternfield'), await list('no-such-body')]
    expect([theirs.status, none.status]).toEqual([404, 404])
    expect(withoutTrace(theirs.text)).toBe(withoutTrace(none.text))
  })
}

function withoutTrace(text: string): string {
  return text.replace(/"instance":"[^"]*"/, '')
}
