import { describe, expect, test } from '@jest/globals'

import {
  answersOf,
  nothingTyped,
  withChoice,
  withConflicts,
  withSent,
  withTyped,
} from './typedChanges.ts'
import { unacknowledged, withTakenBack } from './unacknowledged.ts'

const anything = () => true

/** Typed and sent, then typed again; nothing was answered when the page was gone. */
const kept = unacknowledged(
  withTyped(
    withSent(withTyped(nothingTyped({ reasons: 'Plans' }), 'reasons', 'Plans well'), anything),
    'reasons',
    'Plans well, and checks',
  ),
)

describe('what was not saved when the page was gone', () => {
  test.each([
    ['the server had none of it', 'Plans'],
    ['the server had taken the first part', 'Plans well'],
    ['the server had taken everything', 'Plans well, and checks'],
  ])('comes back without a question when %s', (_, saved) => {
    const back = withTakenBack(nothingTyped({ reasons: saved }), kept)
    expect(answersOf(back)).toEqual({ reasons: 'Plans well, and checks' })
    expect(back.conflicts).toEqual([])
  })

  test('is a question when something else was saved in between, and neither text is dropped', () => {
    const back = withTakenBack(nothingTyped({ reasons: 'On my phone', staying: true }), kept)
    expect(back.conflicts).toEqual([
      { question: 'reasons', theirs: 'On my phone', yours: 'Plans well, and checks' },
    ])
    expect(back.waiting).toEqual([])
  })

  test('is the same question again when it was one already', () => {
    const clash = { question: 'reasons', theirs: 'On my phone', yours: 'On my desk' }
    const disputed = withConflicts(nothingTyped({ reasons: 'At first' }), [clash])
    const back = withTakenBack(nothingTyped({ reasons: 'On my phone' }), unacknowledged(disputed))
    expect(back.conflicts).toEqual([clash])
  })

  test('goes on to the server when it is a text that was not chosen', () => {
    const clash = { question: 'reasons', theirs: 'On my phone', yours: 'On my desk' }
    const chosen = withChoice(withConflicts(nothingTyped({}), [clash]), clash, 'theirs')
    const back = withTakenBack(nothingTyped({ reasons: 'On my phone' }), unacknowledged(chosen))
    expect(back.givenUp).toEqual([{ question: 'reasons', answer: 'On my desk' }])
  })
})
