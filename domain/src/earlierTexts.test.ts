import { describe, expect, test } from '@jest/globals'

import { type Draft, untouchedDraft } from './draft.ts'
import { typedInto } from './typedInto.ts'
import { earlierTexts, stillKept } from './earlierTexts.ts'
import type { Instant } from './calendar.ts'
import type { AnswerValue } from './forms/question.ts'

const AT_FIRST = 'Amara plans in sequence and checks what pupils remember.'
const at = (time: string): Instant => `2026-11-23T${time}:00.000Z`

function draftWith(answers: Draft['answers']): Draft {
  const personId = 'a.b'
  const savedAt = at('09:00')
  return untouchedDraft({ reportId: 'r', appropriateBodyId: 'b', personId, answers, savedAt })
}

function typing(
  draft: Draft,
  now: AnswerValue | null,
  { time = '10:00', device = 'desk' }: { time?: string; device?: string } = {},
): Draft {
  const was = draft.answers['reasons'] ?? null
  return typedInto(
    draft,
    { changes: [{ question: 'reasons', was, now }], givenUp: [] },
    { at: at(time), device },
  )
}

const kept = (draft: Draft) => draft.earlier.map(({ answer }) => answer)
const atFirst = typing(draftWith({}), AT_FIRST)

describe('a text can be given back', () => {
  const gone: readonly (readonly [string, AnswerValue | null])[] = [
    ['it was taken out', null],
    ['something else was pasted over it', 'See the observation of 4 November, which says it all.'],
    ['half of it was cut', AT_FIRST.slice(0, 20)],
  ]
  test.each(gone)('after %s', (_, now) => {
    expect(typing(atFirst, now, { time: '10:01' }).earlier).toEqual([
      {
        question: 'reasons',
        answer: AT_FIRST,
        typed: { at: at('10:00'), device: 'desk' },
        replacedAt: at('10:01'),
      },
    ])
  })

  test('after another device wrote over a few of its words', () => {
    const short = typing(draftWith({}), 'Plans well.')
    expect(kept(typing(short, 'Plans.', { device: 'phone' }))).toEqual(['Plans well.'])
    expect(kept(typing(short, 'Plans.'))).toEqual([])
  })

  test('when it is made of targets', () => {
    const targets = [
      { what: 'Plan hinge questions with 8C by half-term.', standard: 'TS6' },
    ] as const
    const now = [{ what: 'x', standard: 'TS6' }] as const
    expect(kept(typing(draftWith({ reasons: targets }), now))).toEqual([targets])
  })

  test('when the person chose the other of two texts in dispute', () => {
    const [text] = earlierTexts(
      atFirst,
      { changes: [], givenUp: [{ question: 'reasons', answer: 'On my phone.' }] },
      { at: at('10:05'), device: 'phone' },
    )
    expect(text).toMatchObject({ answer: 'On my phone.', typed: { device: 'phone' } })
  })
})

describe('a text is not kept', () => {
  test.each([
    ['at its end', `${AT_FIRST} Her Year 8 books show it.`],
    ['at its start', `Since half-term ${AT_FIRST}`],
    ['in its middle', AT_FIRST.replace('checks', 'nearly always checks')],
  ])('while it grows %s', (_, now) => {
    expect(kept(typing(atFirst, now, { time: '10:09' }))).toEqual([])
  })

  test('more often than every three minutes while a word here and there is corrected', () => {
    let draft = atFirst
    for (let minute = 10; minute < 30; minute += 1) {
      const now = AT_FIRST.replace('Amara', `A${minute}`)
      draft = typing(draft, now, { time: `10:${minute}` })
    }
    expect(draft.earlier).toHaveLength(7)
  })

  test('for each key of someone who takes it out letter by letter', () => {
    let draft = atFirst
    for (let length = AT_FIRST.length; length > 0; length -= 4) {
      draft = typing(draft, AT_FIRST.slice(0, length), { time: '10:04' })
    }
    expect(kept(draft)).toEqual([AT_FIRST])
  })

  test('when it is a choice or a number', () => {
    const chosen = typing(draftWith({ reasons: 73 }), 72)
    expect(kept(typing(chosen, true))).toEqual([])
  })
})

describe('what is kept', () => {
  test('goes after 30 days', () => {
    const { earlier } = typing(atFirst, null)
    expect(stillKept(earlier, '2026-12-23T09:59:00.000Z')).toHaveLength(1)
    expect(stillKept(earlier, '2026-12-23T10:00:00.000Z')).toEqual([])
  })

  test('stays far below what one record may hold, and is the newest', () => {
    let draft = draftWith({})
    for (let n = 100; n < 300; n += 1) {
      draft = typing(draft, String(n).repeat(900))
    }
    const size = JSON.stringify(kept(draft)).length
    expect(size).toBeGreaterThan(20_000)
    expect(size).toBeLessThan(30_100)
    expect(kept(draft).at(-1)).toBe('298'.repeat(900))
  })
})
