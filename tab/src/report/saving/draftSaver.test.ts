import type { Typed } from '@ect/domain/draft.ts'
import { conflicts, withChanges } from '@ect/domain/draft.ts'
import type { Answers } from '@ect/domain/forms/question.ts'
import { beforeEach, describe, expect, jest, test } from '@jest/globals'

import { DraftSaver } from './draftSaver.ts'

class Clash extends Error {
  readonly found: ReturnType<typeof conflicts>
  constructor(found: ReturnType<typeof conflicts>) {
    super()
    this.found = found
  }
}

/** A server that keeps what it is sent, can lose its answers, and can be slow. */
function server(answers: Answers = {}) {
  let saved = answers
  let fault: 'before-saving' | 'after-saving' | undefined
  let inFlight = 0
  let lastSent: Typed = { changes: [], givenUp: [] }
  const state = {
    requests: 0,
    mostAtOnce: 0,
    saved: () => saved,
    lastSent: (): Typed => lastSent,
    fails: (how: typeof fault) => void (fault = how),
    typedElsewhere: (changes: Answers) => void (saved = { ...saved, ...changes }),
    async send(typed: Typed) {
      const { changes } = typed
      state.requests += 1
      lastSent = typed
      inFlight += 1
      state.mostAtOnce = Math.max(state.mostAtOnce, inFlight)
      await new Promise((answered) => setTimeout(answered, 300))
      inFlight -= 1
      if (fault === 'before-saving') throw new Error('lost')
      const clashes = conflicts(saved, changes)
      if (clashes.length > 0) throw new Clash(clashes)
      saved = withChanges(saved, changes)
      if (fault === 'after-saving') throw new Error('lost')
      return { savedAt: '2026-11-23T14:02:00.000Z' as const }
    },
  }
  return state
}

function saverOn(to: ReturnType<typeof server>) {
  return new DraftSaver(
    {
      send: (typed) => to.send(typed),
      failureOf: (error) =>
        error instanceof Clash ? { kind: 'conflict', conflicts: error.found } : { kind: 'passing' },
      fits: ({ now }) => now !== 73.25,
      now: () => Date.now(),
      after: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds)
        return () => clearTimeout(timer)
      },
    },
    { answers: to.saved() },
  )
}

beforeEach(() => void jest.useFakeTimers({ now: 0 }))

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds)

async function typeEvery(saver: DraftSaver, milliseconds: number, text: string) {
  for (let length = 1; length <= text.length; length += 1) {
    saver.type('reasons', text.slice(0, length))
    await pass(milliseconds)
  }
}

describe('what is typed is saved', () => {
  test('0.8 seconds after the last key', async () => {
    const to = server()
    const saver = saverOn(to)
    await typeEvery(saver, 100, 'Plans well')
    await pass(600)
    expect(to.requests).toBe(0)
    await pass(600)
    expect(to.saved()).toEqual({ reasons: 'Plans well' })
    expect(saver.snapshot()).toMatchObject({
      isUnsaved: false,
      savedAt: '2026-11-23T14:02:00.000Z',
    })
  })

  test('every two seconds while someone types without a pause, and one request at a time', async () => {
    const to = server()
    await typeEvery(saverOn(to), 100, 'x'.repeat(100))
    expect(to.requests).toBeGreaterThanOrEqual(4)
    expect(to.mostAtOnce).toBe(1)
    await pass(2000)
    expect(to.saved()).toEqual({ reasons: 'x'.repeat(100) })
  })

  test('and no key is lost while every answer is lost for a while', async () => {
    const to = server()
    const saver = saverOn(to)
    to.fails('before-saving')
    await typeEvery(saver, 50, 'Her Year 8 books show it')
    await pass(10_000)
    expect(saver.snapshot()).toMatchObject({ isTryingAgain: true, isUnsaved: true })
    to.fails('after-saving')
    await pass(20_000)
    await typeEvery(saver, 50, 'Her Year 8 books show it clearly')
    to.fails(undefined)
    await pass(60_000)
    expect(to.saved()).toEqual({ reasons: 'Her Year 8 books show it clearly' })
    expect(saver.snapshot()).toMatchObject({ isUnsaved: false, conflicts: [] })
  })

  test('but an answer that the server could not take waits until it is put right', async () => {
    const to = server({ days: 73 })
    const saver = saverOn(to)
    saver.type('days', 73.25)
    saver.type('reasons', 'Kept')
    await pass(2000)
    expect(to.saved()).toEqual({ days: 73, reasons: 'Kept' })
    expect(saver.snapshot()).toMatchObject({
      answers: { days: 73.25 },
      isHeld: true,
      isUnsaved: true,
    })
    saver.type('days', 72.5)
    await pass(2000)
    expect(to.saved()).toEqual({ days: 72.5, reasons: 'Kept' })
  })
})

/** The same answer, changed here and on a phone. */
async function clash() {
  const to = server({ reasons: 'At first' })
  const saver = saverOn(to)
  to.typedElsewhere({ reasons: 'On my phone' })
  saver.type('reasons', 'On my desk')
  saver.type('onTrack', 'on-track')
  await pass(3000)
  return { to, saver }
}

describe('a text that was changed on another device meanwhile', () => {
  test('is overwritten by nobody, and everything else is saved', async () => {
    const { to, saver } = await clash()
    expect(to.saved()).toEqual({ reasons: 'On my phone', onTrack: 'on-track' })
    expect(saver.snapshot().answers).toMatchObject({ reasons: 'On my desk' })
    expect(saver.snapshot().conflicts).toEqual([
      { question: 'reasons', theirs: 'On my phone', yours: 'On my desk' },
    ])
  })

  test.each([
    { kept: 'yours' as const, text: 'On my desk' },
    { kept: 'theirs' as const, text: 'On my phone' },
  ])('and keeping $kept leaves "$text" in both places', async ({ kept, text }) => {
    const { to, saver } = await clash()
    for (const conflict of saver.snapshot().conflicts) saver.choose(conflict, kept)
    await pass(3000)
    expect(to.saved()).toMatchObject({ reasons: text })
    expect(saver.snapshot()).toMatchObject({ answers: { reasons: text }, conflicts: [] })
  })
})

test('the text that was not chosen goes to the server, which can give it back', async () => {
  const { to, saver } = await clash()
  for (const conflict of saver.snapshot().conflicts) saver.choose(conflict, 'theirs')
  await pass(3000)
  expect(to.lastSent()).toEqual({
    changes: [],
    givenUp: [{ question: 'reasons', answer: 'On my desk' }],
  })
})

test('leaving the page sends at once what waits, and what was never answered', async () => {
  const to = server()
  const saver = saverOn(to)
  to.fails('before-saving')
  saver.type('reasons', 'First')
  await pass(1200)
  saver.type('reasons', 'First and second')
  to.fails(undefined)
  saver.leave()
  await pass(400)
  expect(to.saved()).toEqual({ reasons: 'First and second' })
})

test('an older view of the draft never takes back what was typed since', async () => {
  const to = server()
  const saver = saverOn(to)
  saver.type('reasons', 'Newer')
  await pass(2000)
  saver.refresh({ answers: {}, savedAt: '2026-11-23T14:01:00.000Z' })
  expect(saver.snapshot().answers).toEqual({ reasons: 'Newer' })
})
