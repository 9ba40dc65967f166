import type { PersonNamed } from '@ect/domain/people.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { HOSTILE_TEXTS, hostileReport } from '@ect/domain/testing/hostileTexts.ts'
import { amara, helen, marcus } from '@ect/domain/testing/stonebeck.ts'
import { openReport } from '@ect/usecases/openReport.ts'
import { describe, expect, test } from '@jest/globals'

import { cardFaults } from '../testing/cardReading.ts'
import { callerOf, KEY, recordsWith } from '../testing/records.ts'
import { cardFor } from './cardFor.ts'
import { fits } from './cardSize.ts'

const WORD_JOINER = '\u2060'
/** Letters that a card has no room for in every place. */
const LONG = 1000
const EVERYONE = [
  { who: amara, state: 'with-ect' },
  { who: marcus, state: 'needs-signatures' },
  { who: marcus, state: 'queried' },
  { who: marcus, state: 'not-signed' },
  { who: amara, state: 'with-ect-to-sign' },
  { who: helen, state: 'submitted' },
] as const

async function cardOf(report: Report, who: PersonNamed) {
  const { ports } = await recordsWith(report)
  const opened = await openReport(ports, callerOf(who), KEY)
  return cardFor({ opened, mri: '29:a', openInTab: 'https://x.example', commandId: 'c' })
}

describe.each(HOSTILE_TEXTS)('$is', ({ typed }) => {
  test.each(EVERYONE)('is text on the card of $who.name while $state', async ({ who, state }) => {
    const { report } = hostileReport(typed)
    const card = await cardOf({ ...report, state }, who)
    expect(cardFaults(card)).toEqual([])
    expect(fits(card)).toBe(true)
    const texts = found(card, 'TextBlock')
    for (const text of texts) expect(text).not.toMatch(MARKDOWN)
    for (const text of [...texts, ...found(card, 'TextRun')]) {
      expect(text.isWellFormed()).toBe(true)
      expect(text.replaceAll(WORD_JOINER, '')).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
      expect(text).not.toContain('{{')
    }
  })
})

test.each(HOSTILE_TEXTS.filter(({ shown }) => shown.length < LONG))(
  '$is is read by the one who signs as it was typed, in every comment',
  async ({ typed, shown }) => {
    const card = await cardOf(hostileReport(typed).report, marcus)
    const runs = found(card, 'TextRun').join('\n').replaceAll(WORD_JOINER, '')
    expect(runs.split(shown).length - 1).toBeGreaterThanOrEqual(3)
  },
)

/** A link, an emphasis, a list or a line that someone typed. */
const MARKDOWN = /(?<!\\)\[|(?<!\\)\]\(|(?<!\\)\*|(?<!\\)_|\n|^- |^\d+\. |^#/u

function found(of: unknown, type: string): readonly string[] {
  if (Array.isArray(of)) return of.flatMap((part) => found(part, type))
  if (typeof of !== 'object' || of === null) return []
  const own = Reflect.get(of, 'type') === type ? [String(Reflect.get(of, 'text'))] : []
  return [...own, ...Object.values(of).flatMap((part) => found(part, type))]
}
