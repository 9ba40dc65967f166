import type { PersonNamed } from '@ect/domain/people.ts'
import {
  amara,
  helen,
  lanternfield,
  marcus,
  noor,
  priti,
  tom,
} from '@ect/domain/testing/stonebeck.ts'
import { answerConcern } from '@ect/usecases/answerConcern.ts'
import { openConcern } from '@ect/usecases/openConcern.ts'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { fits } from './cards/cardSize.ts'
import { button, cardFaults, wordsOn } from './testing/cardReading.ts'
import { callerOf, sharedReview } from './testing/records.ts'
import { runBot } from './testing/runningBot.ts'
import { chatOf } from './testing/teamsActivities.ts'

const WRITTEN = 'My mentor time is given to cover, week after week.'
const SEND = 'Send it to Tom Greaves'

let bot: Awaited<ReturnType<typeof runBot>>

beforeEach(async () => {
  bot = await runBot({ ...sharedReview(), outbox: [] })
})
afterEach(() => bot.close())

const chat = (who: PersonNamed = amara) => chatOf(who, bot.teams.serviceUrl)
const said = () => bot.teams.calls.map(({ body }) => wordsOn(body))
const cards = () => bot.teams.calls.map(({ body }) => Object(body).attachments[0].content)

async function form(text = 'concern', who: PersonNamed = amara) {
  await bot.deliver(chat(who).says(text))
  return cards().at(-1)
}

async function send(inputs: object = { about: 'support', concernText: WRITTEN }, who = amara) {
  const pressed = button(await form(), SEND)
  const action = { ...pressed, data: { ...pressed?.data, ...inputs } }
  return { action, reply: await bot.deliver(chat(who).presses(action)) }
}

async function raised() {
  const [head] = await bot.ports.concerns.ofPerson(lanternfield.id, amara.id)
  if (!head) throw new Error('nothing was raised')
  return head
}

describe('the form of a concern', () => {
  test.each(['concern', 'Report a concern', 'raise a concern please', 'I have a concern'])(
    'opens with "%s" and says first whom it reaches',
    async (text) => {
      const card = await form(text)
      expect(cardFaults(card)).toEqual([])
      expect(wordsOn(card)).toContain('It goes to **Tom Greaves** at Lanternfield')
      expect(wordsOn(card)).toContain('Talk to your induction tutor or headteacher first')
      expect(wordsOn(card)).toContain('designated safeguarding lead')
    },
  )

  test('holds all that someone has begun to write, as they wrote it', async () => {
    const begun = `I am worried about my mentor time, ${'week after week. '.repeat(200).trim()}`
    const card = await form(begun)
    expect(JSON.stringify(card)).toContain(begun)
    expect(fits(card)).toBe(true)
  })

  test.each([marcus, helen, priti])('is not for $name, who learns where to turn', async (who) => {
    const card = await form('concern', who)
    expect(wordsOn(card)).toContain('write to the appropriate body')
    expect(button(card, SEND)).toBeUndefined()
  })

  test('is not for the named contact, who learns where concerns stand', async () => {
    expect(wordsOn(await form('concern', tom))).toContain('stand on Home')
  })

  test('has nobody to send it to while the body has no named contact', async () => {
    const members = lanternfield.members.filter(({ part }) => part !== 'named-contact')
    await bot.ports.appropriateBodies.put({ ...lanternfield, members })
    expect(wordsOn(await form())).toContain(lanternfield.contactEmail)
  })
})

describe('a concern that is sent', () => {
  test('is said to have arrived, and a hundred presses are one', async () => {
    const { action, reply } = await send()
    expect(wordsOn(reply.body.value)).toContain('Your concern has arrived')
    expect(wordsOn(reply.body.value)).toContain('Nobody has read it yet.')
    expect(cardFaults(reply.body.value)).toEqual([])
    await Promise.all(Array.from({ length: 100 }, () => bot.deliver(chat().presses(action))))
    expect(await bot.ports.concerns.ofPerson(lanternfield.id, amara.id)).toHaveLength(1)
    expect(bot.faults).toEqual([])
  })

  test.each([
    { inputs: { concernText: WRITTEN }, says: 'Choose what it is about.' },
    { inputs: { about: 'support' }, says: 'Write what concerns you' },
    { inputs: { about: 'support', concernText: '  ' }, says: 'Write what concerns you' },
    {
      inputs: { about: 'support', concernText: 'x'.repeat(4001) },
      says: 'in 4,000 characters at most',
    },
    { inputs: { about: 'gossip', concernText: WRITTEN }, says: 'Choose what it is about.' },
  ])(
    'with something missing is not sent, and stays in the form: $says',
    async ({ inputs, says }) => {
      const { reply } = await send(inputs)
      expect([reply.status, reply.body.statusCode]).toEqual([200, 400])
      expect(reply.body.value.message).toContain(says)
      expect(await bot.ports.concerns.ofPerson(lanternfield.id, amara.id)).toEqual([])
    },
  )

  test.each([marcus, helen, priti, tom, noor])('is not sent by $name', async (who) => {
    const { reply } = await send(undefined, who)
    expect(wordsOn(reply.body.value)).toContain('This is not for you')
    expect(await bot.ports.concerns.ofPerson(lanternfield.id, amara.id)).toEqual([])
  })

  test('is not sent from a channel', async () => {
    const { action } = await send()
    const press = chat().presses({ ...action, data: { ...action.data, commandId: 'other' } })
    const conversation = { ...press.conversation, conversationType: 'channel' }
    const { body } = await bot.deliver({ ...press, conversation })
    expect(body.value.code).toBe('not-here')
  })
})

describe('what is told of a concern', () => {
  beforeEach(async () => {
    await bot.deliver(chat(tom).installed)
    await bot.deliver(chat().installed)
    await send()
  })

  test('the named contact, and nobody else, that there is one, without what or whose', async () => {
    const before = bot.teams.calls.length
    expect(await bot.deliverCards()).toBe(1)
    expect(await bot.deliverCards()).toBe(0)
    const [told] = bot.teams.calls.slice(before)
    expect(told?.path).toContain(encodeURIComponent(tom.name))
    expect(wordsOn(told?.body)).toContain('A concern has come to you')
    expect(JSON.stringify(told?.body)).not.toMatch(/Amara|Whitcombe|mentor time|support/)
  })

  test('the named contact finds it among their tasks until it has an answer, without what or whose', async () => {
    const { appropriateBodyId, concernId } = await raised()
    await bot.deliver(chat(tom).says('tasks'))
    expect(said().at(-1)).toContain('A concern that came to you has no answer yet.')
    expect(JSON.stringify(cards().at(-1))).toContain(concernId)
    expect(said().at(-1)).not.toMatch(/Amara|mentor time|support/)
    const answer = { appropriateBodyId, concernId, commandId: 'answer-1', closes: false }
    await answerConcern(bot.ports, callerOf(tom), { ...answer, text: 'I shall ring your school.' })
    await bot.deliver(chat(tom).says('tasks'))
    expect(said().at(-1)).toContain('Nothing waits for you.')
  })

  test('the ECT sees on the card who has read it, and is told of the answer without its words', async () => {
    await bot.deliverCards()
    const { appropriateBodyId, concernId } = await raised()
    const key = { appropriateBodyId, concernId }
    const look = { type: 'Action.Execute', verb: 'refreshConcern', data: key }
    await openConcern(bot.ports, callerOf(tom), key)
    const { body } = await bot.deliver(chat().presses(look, 'automatic'))
    expect(wordsOn(body.value)).toContain('Tom Greaves read it on 23 November 2026 at 10:00.')
    const text = 'I shall ring your school.'
    const answer = { ...key, commandId: 'answer-1', text, closes: true }
    await answerConcern(bot.ports, callerOf(tom), answer)
    expect(await bot.deliverCards()).toBe(1)
    expect(said().at(-1)).toContain('Your concern is closed')
    expect(said().join()).not.toContain(text)
    expect(said().slice(-2).join()).not.toContain(WRITTEN)
  })

  test.each([marcus, helen, priti, tom, noor])('$name sees nothing on that card', async (who) => {
    const { appropriateBodyId, concernId } = await raised()
    const data = { appropriateBodyId, concernId }
    const look = { type: 'Action.Execute', verb: 'refreshConcern', data }
    const { body } = await bot.deliver(chat(who).presses(look))
    expect(wordsOn(body.value)).toContain('This is not for you')
  })
})
