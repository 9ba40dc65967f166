import { randomUUID } from 'node:crypto'

import { ConcernView } from '@ect/contract/concernView.ts'
import { ConcernsView } from '@ect/contract/listConcerns.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import { concern, CONCERN_TEXT } from '@ect/domain/testing/concerns.ts'
import { amara, helen, marcus, noor, priti, ruth, tom } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'

import { apiClient } from './apiClient.ts'
import { LEAVER } from './records.ts'
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
    expect([lists.raised, lists.received]).toEqual([[], []])
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

  test('is raised by its ECT alone, once however often it is sent', async () => {
    const body = { commandId: randomUUID(), about: 'timetable', text: 'I teach all of it.' }
    const raise = (as: PersonNamed) =>
      apiClient(started())('raiseConcern', { as, inductionId: LEAVER, body })
    expect((await raise(marcus)).status).toBe(403)
    expect((await raise(tom)).status).toBe(404)
    const sent = await Promise.all([raise(amara), raise(amara), raise(amara)])
    expect(sent.map((reply) => reply.as(ConcernView).key.concernId)).toEqual(
      sent.map(() => body.commandId),
    )
    const { raised, goes } = (await ask('listConcerns', amara)).as(ConcernsView)
    expect([raised.length, goes?.contactNames]).toEqual([2, [tom.name]])
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
