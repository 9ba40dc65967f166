import { beforeEach, describe, expect, test } from '@jest/globals'
import { supportPlan } from '@ect/domain/testing/answers.ts'
import { progressReview, sharedReview } from '@ect/domain/testing/reports.ts'
import type { AnswerChange } from '@ect/domain/draft.ts'

import { listEarlierTexts } from './listEarlierTexts.ts'
import { openReport } from './openReport.ts'
import type { Caller } from './ports/people.ts'
import { saveDraft } from './saveDraft.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, aReviewer, aStranger, theEct, theHead, theTutor } from './testing/people.ts'

let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts(progressReview())
})

const save = (caller: Caller, ...changes: readonly AnswerChange[]) =>
  saveDraft(ports, caller, { ...AMARA_1, changes })
const from = (device: string, ...changes: readonly AnswerChange[]) =>
  saveDraft(ports, theTutor, { ...AMARA_1, changes, device })
const typed = async (caller: Caller) => (await openReport(ports, caller, AMARA_1)).draft?.answers

describe('what is typed', () => {
  test('is saved, with what was suggested, and opened again as it was', async () => {
    const text = 'Siân said “da iawn” – 👩🏽‍🏫'
    await save(theTutor, { question: 'onTrackReasons', was: null, now: text })
    expect(await typed(theTutor)).toEqual({ daysServed: 73, onTrackReasons: text })
  })

  test('can replace the suggested days, also by way of nothing', async () => {
    await save(theTutor, { question: 'daysServed', was: 73, now: null })
    expect(await typed(theTutor)).toEqual({})
    await save(theTutor, { question: 'daysServed', was: null, now: 70.5 })
    expect(await typed(theTutor)).toEqual({ daysServed: 70.5 })
  })

  test('on two devices is never lost: the second is told both texts, and none of its changes is made', async () => {
    await save(theTutor, { question: 'onTrackReasons', was: null, now: 'On the laptop.' })
    const onThePhone = save(
      theTutor,
      { question: 'staying', was: null, now: true },
      { question: 'onTrackReasons', was: null, now: 'On the phone.' },
    )
    await expect(onThePhone).rejects.toMatchObject({
      code: 'draft-changed',
      details: {
        conflicts: [
          { question: 'onTrackReasons', theirs: 'On the laptop.', yours: 'On the phone.' },
        ],
      },
    })
    expect(await typed(theTutor)).toEqual({ daysServed: 73, onTrackReasons: 'On the laptop.' })
  })

  test('at the same moment in different answers, all of it is saved', async () => {
    const ratings = Array.from({ length: 5 }, (_, n) => `rating.TS${n + 1}`)
    await Promise.all(
      ratings.map((question) => save(theTutor, { question, was: null, now: 'secure' })),
    )
    expect(Object.keys((await typed(theTutor)) ?? {})).toEqual(['daysServed', ...ratings])
  })
})

describe('what was typed and replaced', () => {
  const first = 'Plans in sequence and checks what pupils remember.'

  test('is listed with its time and device, newest first, and can be typed back', async () => {
    await from('desk', { question: 'onTrackReasons', was: null, now: first })
    ports.clock.goOn(60)
    await from('phone', { question: 'onTrackReasons', was: first, now: 'See my notes.' })
    await from('phone', { question: 'onTrackReasons', was: 'See my notes.', now: first })
    expect(await listEarlierTexts(ports, theTutor, AMARA_1)).toEqual([
      {
        question: 'onTrackReasons',
        answer: first,
        typed: { at: '2026-11-23T10:00:00.000Z', device: 'desk' },
        replacedAt: '2026-11-23T10:01:00.000Z',
      },
    ])
    expect(await typed(theTutor)).toMatchObject({ onTrackReasons: first })
  })

  test('is nobody else’s to see, and gone from the list after 30 days', async () => {
    await from('desk', { question: 'onTrackReasons', was: null, now: first })
    await from('desk', { question: 'onTrackReasons', was: first, now: null })
    expect(await listEarlierTexts(ports, theTutor, AMARA_1)).toHaveLength(1)
    for (const [caller, code] of [
      [theEct, 'not-now'],
      [theHead, 'not-your-part'],
      [aStranger, 'not-found'],
    ] as const) {
      const asked = listEarlierTexts(ports, caller, AMARA_1)
      await expect(asked).rejects.toMatchObject({ code })
    }
    ports.clock.goOn(30 * 24 * 60 * 60)
    expect(await listEarlierTexts(ports, theTutor, AMARA_1)).toEqual([])
  })

  test('in a dispute is kept too: the text that was not chosen can be given back', async () => {
    await from('desk', { question: 'onTrackReasons', was: null, now: first })
    const givenUp = [{ question: 'onTrackReasons', answer: 'On my phone.' }]
    await saveDraft(ports, theTutor, { ...AMARA_1, changes: [], givenUp, device: 'phone' })
    expect(await listEarlierTexts(ports, theTutor, AMARA_1)).toMatchObject([
      { answer: 'On my phone.', typed: { device: 'phone' } },
    ])
    expect(await typed(theTutor)).toMatchObject({ onTrackReasons: first })
  })
})

describe('what cannot be saved', () => {
  const refused: readonly (readonly [string, AnswerChange, string])[] = [
    [
      'days in quarters',
      { question: 'daysServed', was: 73, now: 73.25 },
      'Enter whole or half days, such as 5 or 5.5.',
    ],
    [
      'more days than there are',
      { question: 'daysServed', was: 73, now: 75 },
      'This period has 74 school days; enter 74 or fewer.',
    ],
    [
      'a rating that is not on the scale',
      { question: 'rating.TS1', was: null, now: 'outstanding' },
      'Choose one of the answers offered.',
    ],
    [
      'an answer to no question',
      { question: 'signedBy', was: null, now: 'me' },
      'There is no such question.',
    ],
    [
      "an answer for the ECT's part",
      { question: 'wentWell', was: null, now: 'All of it.' },
      'There is no such question.',
    ],
    [
      'a file that nobody judged',
      { question: 'supportPlan', was: null, now: supportPlan },
      'Attach the file itself.',
    ],
  ]

  test.each(refused)('%s', async (_, change, message) => {
    const together = save(theTutor, { question: 'staying', was: null, now: true }, change)
    await expect(together).rejects.toMatchObject({
      code: 'answer-not-valid',
      details: { gaps: [{ question: change.question, message }] },
    })
    expect(await typed(theTutor)).toEqual({ daysServed: 73 })
  })
})

describe('who may type, and when', () => {
  const change = { question: 'staying', was: null, now: true } as const

  test.each([
    ['the ECT before it is shared', theEct, 'not-now'],
    ['the headteacher', theHead, 'not-your-part'],
    ['the appropriate body', aReviewer, 'not-your-part'],
    ['a stranger', aStranger, 'not-found'],
  ])('not %s', async (_, caller, code) => {
    await expect(save(caller, change)).rejects.toMatchObject({ code })
  })

  test('the ECT, once it is shared, in their own part', async () => {
    ports = await memoryPorts(sharedReview())
    await save(theEct, { question: 'wentWell', was: null, now: 'Year 8.' })
    expect(await typed(theEct)).toEqual({ wentWell: 'Year 8.' })
    await expect(save(theEct, change)).rejects.toMatchObject({ code: 'answer-not-valid' })
  })
})
