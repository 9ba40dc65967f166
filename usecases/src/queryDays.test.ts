import { sharedReview } from '@ect/domain/testing/reports.ts'
import { beforeEach, expect, test } from '@jest/globals'

import { queryDays } from './queryDays.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, aReviewer, aStranger, theEct, theHead, theTutor } from './testing/people.ts'
import { storedReport } from './testing/steps.ts'

const text = 'Should the training day on 4 November count?'
const command = { ...AMARA_1, commandId: 'query-1', version: 1, text }
let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts(sharedReview())
})

test("the ECT's question goes back to the tutor with its text", async () => {
  expect(await queryDays(ports, theEct, command)).toMatchObject({ state: 'queried', version: 1 })
  expect((await storedReport(ports)).versions.at(-1)?.query?.text).toBe(text)
})

test('a question about a version that is no longer in force is refused', async () => {
  await expect(queryDays(ports, theEct, { ...command, version: 2 })).rejects.toMatchObject({
    code: 'report-changed',
  })
})

test('there is one question at a time', async () => {
  await queryDays(ports, theEct, command)
  const another = { ...command, commandId: 'query-2', text: 'And the strike day?' }
  await expect(queryDays(ports, theEct, another)).rejects.toMatchObject({ code: 'not-now' })
  expect((await storedReport(ports)).versions.at(-1)?.query?.text).toBe(text)
})

test.each([
  ['the tutor', theTutor, 'not-your-part'],
  ['the headteacher', theHead, 'not-your-part'],
  ['the appropriate body', aReviewer, 'not-your-part'],
  ['a stranger', aStranger, 'not-found'],
])('nobody else asks it: not %s', async (_, caller, code) => {
  await expect(queryDays(ports, caller, command)).rejects.toMatchObject({ code })
  expect((await storedReport(ports)).state).toBe('with-ect')
})
