import { randomUUID } from 'node:crypto'

import { ConcernView } from '@ect/contract/concernView.ts'
import { ConcernsView } from '@ect/contract/listConcerns.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import { concern, CONCERN_TEXT } from '@ect/domain/testing/concerns.ts'
import { amara, helen, marcus, noor, priti, ruth, tom } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'

import { apiClient } from './apiClient.ts'
import type { RunningApi } from './runningApi.ts'

/** From its arrival to its end. */
export function concernPromises(started: () => RunningApi): void {
  const ask = (operation: string, as: PersonNamed, body?: object) =>
    apiClient(started())(operation, { as, concernId: concern().id, ...(body && { body }) })
  const answer = { commandId: randomUUID(), text: 'I shall ring you tomorrow.', closes: false }

  test.each([marcus, helen, priti, ruth, noor])('is nothing to $name', async (who) => {
    expect((await ask('openConcern', who)).status).toBe(404)
    expect((await ask('answerConcern', who, answer)).status).toBe(404)
    const lists = (await ask('listConcerns', who)).as(ConcernsView)
    expect(lists).toEqual({ raised: [], received: [] })
  })

  test('stands in the lists of the two whose it is, without what was written', async () => {
    const own = await ask('listConcerns', amara)
    expect(own.as(ConcernsView).raised).toMatchObject([{ standing: 'arrived' }])
    const received = await ask('listConcerns', tom)
    expect(received.as(ConcernsView).received).toMatchObject([{ who: amara.name }])
    expect(own.text + received.text).not.toContain(CONCERN_TEXT)
  })

  test('is read by the named contact, and the ECT sees by whom', async () => {
    expect((await ask('openConcern', tom)).as(ConcernView).text).toBe(CONCERN_TEXT)
    const { reads, standing } = (await ask('openConcern', amara)).as(ConcernView)
    expect([reads.map(({ who }) => who), standing]).toEqual([[tom.name], 'read'])
  })

  test('is answered once, closed once, and takes no more after that', async () => {
    const sent = await Promise.all([1, 2, 3].map(() => ask('answerConcern', tom, answer)))
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200])
    const close = { commandId: randomUUID(), closes: true }
    const closed = (await ask('answerConcern', tom, close)).as(ConcernView)
    expect(closed).toMatchObject({ standing: 'closed', answers: [{ text: answer.text }] })
    const late = { ...answer, commandId: randomUUID() }
    expect((await ask('answerConcern', tom, late)).status).toBe(409)
    expect((await ask('answerConcern', amara, late)).status).toBe(403)
  })
}
