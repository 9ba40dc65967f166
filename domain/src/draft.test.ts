import { describe, expect, test } from '@jest/globals'
import { array, assert, constantFrom, property, record } from 'fast-check'

import { type AnswerChange, conflicts, withChanges } from './draft.ts'
import type { Answers } from './forms/question.ts'

const saved: Answers = { daysServed: 73, onTrackReasons: 'Plans in sequence.' }

describe('a change to what is saved', () => {
  test.each([
    ['from what is saved', { question: 'daysServed', was: 73, now: 72 }],
    ['of an answer that was not there', { question: 'staying', was: null, now: true }],
    ['that was made elsewhere too', { question: 'daysServed', was: 70, now: 73 }],
    ['that takes an answer out', { question: 'daysServed', was: 73, now: null }],
  ])('%s is made', (_, change) => {
    expect(conflicts(saved, [change])).toEqual([])
  })

  test.each([
    ['from another text', { question: 'daysServed', was: 71, now: 72 }, 73],
    ['from nothing', { question: 'daysServed', was: null, now: 72 }, 73],
    ['from one that is gone', { question: 'staying', was: true, now: false }, null],
    ['to nothing, from another text', { question: 'daysServed', was: 71, now: null }, 73],
  ])('%s shows both texts', (_, change, theirs) => {
    const { question, now: yours } = change
    expect(conflicts(saved, [change])).toEqual([{ question, theirs, yours }])
  })

  test('leaves every other answer as it was', () => {
    const changes: readonly AnswerChange[] = [
      { question: 'daysServed', was: 73, now: null },
      { question: 'staying', was: null, now: false },
    ]
    expect(withChanges(saved, changes)).toEqual({
      onTrackReasons: 'Plans in sequence.',
      staying: false,
    })
  })

  test('of one target in a list is seen as a change', () => {
    const targets = [{ what: 'Time each part.', standard: 'TS4' }] as const
    const change = { question: 'targets', was: [], now: targets }
    expect(conflicts({ targets: [{ what: 'Other.', standard: 'TS4' }] }, [change])).toHaveLength(1)
    expect(conflicts({ targets }, [change])).toEqual([])
  })
})

test('whatever two devices do in whatever order, no text is overwritten unseen', () => {
  const step = record({
    device: constantFrom('laptop', 'phone'),
    does: constantFrom('reads', 'types', 'types', 'clears'),
    question: constantFrom('wentWell', 'challenges'),
    text: constantFrom('One', 'Two', 'Three', 'Four'),
  })
  assert(
    property(array(step, { maxLength: 30 }), (steps) => {
      expect(steps.flatMap(oneDraft())).toEqual([])
    }),
    { numRuns: 500 },
  )
})

interface Step {
  readonly device: string
  readonly does: string
  readonly question: string
  readonly text: string
}

/** One person's draft on two devices that know what they last saw. Answers what each step lost. */
function oneDraft(): (step: Step) => readonly string[] {
  const seen = new Map<string, Answers>()
  let stored: Answers = {}
  return ({ device, does, question, text }) => {
    const known = seen.get(device) ?? {}
    if (does === 'reads') {
      seen.set(device, stored)
      return []
    }
    const change = {
      question,
      was: known[question] ?? null,
      now: does === 'clears' ? null : text,
    }
    const theirs = stored[question] ?? null
    const [clash] = conflicts(stored, [change])
    if (clash) return clash.theirs === theirs && clash.yours === change.now ? [] : ['both texts']
    stored = withChanges(stored, [change])
    seen.set(device, withChanges(known, [change]))
    return [change.was, change.now].includes(theirs) ? [] : [question]
  }
}
