import type { PersonNamed } from '@ect/domain/people.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { sectionsReturned } from '@ect/domain/report/returning.ts'
import { formalAssessment, signedReport } from '@ect/domain/testing/reports.ts'
import { amara, helen, marcus, priti } from '@ect/domain/testing/stonebeck.ts'
import { viewReport } from '@ect/usecases/openReport.ts'
import { describe, expect, test } from '@jest/globals'

import { cardFaults, wordsOn } from '../testing/cardReading.ts'
import { callerOf, KEY, recordsWith } from '../testing/records.ts'
import type { AdaptiveCard } from './adaptiveCard.ts'
import { cardFor } from './cardFor.ts'

const verdict = { by: priti, at: '2026-11-25T09:00:00.000Z', commandId: 'verdict-1' } as const

describe('when only a part came back', () => {
  test.each([
    ['recommendation', helen],
    ['ectComments', amara],
    ['days', marcus],
  ])('%s: the card of who wrote it says which part, and why', async (section, who) => {
    const card = await cardOf(partReturned(section), who)
    expect(cardFaults(card)).toEqual([])
    const words = wordsOn(card)
    expect(words).toContain('returned only a part of this assessment')
    expect(words).toContain('Name the evidence for TS5.')
    expect(words).not.toContain('The signatures so far')
  })

  test('whoever need not sign again is told that their signature stands, and no reason', async () => {
    for (const who of [amara, marcus]) {
      const words = wordsOn(await cardOf(partReturned('recommendation'), who))
      expect(words).toContain('Your signature stands: nothing that you signed is different')
      expect(words).not.toContain('TS5')
    }
  })

  test('only that part is asked for again', async () => {
    const inputs = JSON.stringify(await cardOf(partReturned('ectComments'), amara))
    expect(inputs).toContain('"id":"wentWell"')
    expect(inputs).not.toContain('"type":"Input.ChoiceSet"')
  })
})

/** Amara's final assessment, signed by all three, of which one section came back. */
function partReturned(section: string): Report {
  const assessment = { ...formalAssessment('final'), id: KEY.reportId }
  const signed = signedReport(assessment, 'ect', 'induction-tutor', 'headteacher')
  const sections = [{ section, reason: 'Name the evidence for TS5.' }]
  return sectionsReturned(signed, { ...verdict, sections })
}

async function cardOf(report: Report, who: PersonNamed): Promise<AdaptiveCard> {
  const { ports } = await recordsWith(report)
  const opened = await viewReport(ports, callerOf(who), KEY)
  return cardFor({ opened, mri: '29:a', openInTab: 'https://x.example', commandId: 'c' })
}
