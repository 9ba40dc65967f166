import type { PersonNamed } from '@ect/domain/people.ts'
import { completeAnswers } from '@ect/domain/testing/answers.ts'
import { amara, marcus, noor, priti, tom } from '@ect/domain/testing/stonebeck.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { generateKeyPair } from 'jose'
import { z } from 'zod'

import { cardFaults, wordsOn } from './testing/cardReading.ts'
import { sharedReview } from './testing/records.ts'
import { runBot } from './testing/runningBot.ts'
import { chatOf } from './testing/teamsActivities.ts'

const WRITTEN = 'Her questioning has come on a long way.'
const REVIEW = 'https://tab.example.org/reports/lanternfield/amara-1'
const INDUCTION = 'https://tab.example.org/inductions/lanternfield/amara'
const stranger = { id: '5c400000-0000-4000-8000-000000000001.99', name: 'Sam Stranger' } as const

const Reply = z.object({
  composeExtension: z.object({
    attachments: z.array(
      z.object({ content: z.any(), preview: z.object({ content: z.looseObject({}) }) }),
    ),
  }),
})

let bot: Awaited<ReturnType<typeof runBot>>

beforeEach(async () => {
  bot = await runBot(sharedReview(completeAnswers({ onTrackReasons: WRITTEN })))
})
afterEach(() => bot.close())

const chat = (who: PersonNamed) => chatOf(who, bot.teams.serviceUrl)
const itemsOf = (body: unknown) => Reply.parse(body).composeExtension.attachments

async function look(who: PersonNamed, name: string) {
  const { status, body } = await bot.deliver(chat(who).looksFor(name))
  expect(status).toBe(200)
  return itemsOf(body)
}

async function paste(who: PersonNamed, url: string) {
  return itemsOf((await bot.deliver(chat(who).pastes(url))).body)
}

describe('looking for something to share', () => {
  test.each([
    { who: amara, name: '' },
    { who: marcus, name: 'whit' },
    { who: priti, name: 'AMARA' },
  ])('$who.name finds by "$name" the review and the induction', async ({ who, name }) => {
    const items = await look(who, name)
    expect(items.map(({ preview }) => preview.content['title'])).toEqual([
      'Amara Whitcombe: term 1 progress review',
      'Amara Whitcombe: induction',
    ])
  })

  test.each([
    { who: stranger, name: 'amara' },
    { who: noor, name: '' },
    { who: tom, name: 'amara' },
    { who: marcus, name: 'bilal' },
  ])('$who.name finds nothing by "$name"', async ({ who, name }) => {
    expect(await look(who, name)).toEqual([])
  })

  test('what is shared says neither whose it is nor anything of it', async () => {
    const items = await look(marcus, '')
    for (const { content } of items) {
      expect(cardFaults(content)).toEqual([])
      expect(wordsOn(content)).not.toMatch(/Amara|Whitcombe|Stonebeck|on track/i)
    }
    expect(JSON.stringify(await bot.report())).toContain(WRITTEN)
    expect(JSON.stringify(items)).not.toContain(WRITTEN)
    expect(wordsOn(items[0]?.content)).toContain('Term 1 progress review')
    expect(items[0]?.content.actions[0].url).toContain('/l/entity/')
  })

  test('the first search, before anything is typed, finds the same', async () => {
    const first = chat(marcus).looksFor('')
    const parameters = [{ name: 'initialRun', value: 'true' }]
    const { body } = await bot.deliver({ ...first, value: { ...first.value, parameters } })
    expect(itemsOf(body)).toHaveLength(2)
  })

  test('leaves no line in the access log, as nothing was read', async () => {
    await look(priti, '')
    const key = { appropriateBodyId: 'lanternfield', inductionId: 'amara' }
    expect((await bot.ports.accessLog.ofInduction(key, { limit: 9 })).lines).toEqual([])
  })

  test.each([undefined, null, 7, { parameters: 'x' }, { queryOptions: { skip: -1 } }])(
    'a search of %j finds nothing, and is no fault',
    async (value) => {
      const { status, body } = await bot.deliver({ ...chat(marcus).looksFor(''), value })
      expect([status, itemsOf(body), bot.faults]).toEqual([200, [], []])
    },
  )

  test('while the records are away it says so', async () => {
    Object.assign(bot.ports.people, {
      get: () => Promise.reject(new Refusal('store-unavailable')),
    })
    const { body } = await bot.deliver(chat(marcus).looksFor(''))
    expect(body.composeExtension).toEqual({
      type: 'message',
      text: new Refusal('store-unavailable').message,
    })
  })
})

describe('a link that is pasted', () => {
  test.each([
    { url: REVIEW, what: 'Term 1 progress review' },
    { url: INDUCTION, what: 'Record of an induction' },
  ])('$url becomes a card: $what', async ({ url, what }) => {
    const [item] = await paste(marcus, url)
    expect(wordsOn(item?.content)).toContain(what)
    expect(JSON.stringify(item)).not.toMatch(/Whitcombe|Stonebeck/)
  })

  test.each([
    { who: noor, url: REVIEW },
    { who: tom, url: INDUCTION },
    { who: stranger, url: REVIEW },
    { who: marcus, url: 'https://tab.example.org/reports/lanternfield/no-such' },
    { who: marcus, url: 'https://evil.example/reports/lanternfield/amara-1' },
  ])('$url stays a link for $who.name', async ({ who, url }) => {
    expect(await paste(who, url)).toEqual([])
  })
})

describe('a search that Teams did not sign, or of another tenant', () => {
  beforeEach(() => void jest.spyOn(globalThis.console, 'error').mockReturnValue())
  afterEach(() => void jest.restoreAllMocks())

  test.each(['looksFor', 'pastes'] as const)('%s is a 401, and nothing is read', async (does) => {
    let read = 0
    Object.assign(bot.ports.people, {
      get: () => {
        read += 1
        return Promise.resolve(undefined)
      },
    })
    const activity = chat(marcus)[does](REVIEW)
    const { privateKey: key } = await generateKeyPair('RS256')
    const forged = await bot.deliver(activity, `Bearer ${await bot.teams.token({}, { key })}`)
    const tenant = { id: '0e4e0000-0000-4000-8000-000000000003' }
    const foreign = await bot.deliver({ ...activity, channelData: { tenant } })
    const none = await bot.deliver(activity, '')
    expect([forged, foreign, none].map(({ status }) => status)).toEqual([401, 401, 401])
    expect(read).toBe(0)
  })
})
