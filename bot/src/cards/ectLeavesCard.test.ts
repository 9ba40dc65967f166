import type { PersonNamed } from '@ect/domain/people.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { helen, marcus } from '@ect/domain/testing/stonebeck.ts'
import { viewReport } from '@ect/usecases/openReport.ts'
import { expect, test } from '@jest/globals'

import { cardFaults, wordsOn } from '../testing/cardReading.ts'
import { callerOf, KEY, recordsWith } from '../testing/records.ts'
import { cardFor } from './cardFor.ts'

const interim = progressReview({ kind: 'interim-assessment' })
const LEAVES = 'Amara leaves Stonebeck Academy: the last day is 18 December 2026.'

async function cardOf(report: typeof interim, who: PersonNamed) {
  const { ports } = await recordsWith(report)
  const opened = await viewReport(ports, callerOf(who), KEY)
  const openInTab = 'https://teams.microsoft.com/l/entity/app/home'
  return cardFor({ opened, mri: '29:viewer', openInTab, commandId: 'command-1' })
}

test('a headteacher reads in chat who leaves, when, and what is to be done', async () => {
  const card = await cardOf(interim, helen)
  expect(cardFaults(card)).toEqual([])
  expect(wordsOn(card)).toContain(LEAVES)
  expect(wordsOn(card)).toContain('for you to confirm')
})

test('nobody is said to leave where a review is being written, nor to its tutor', async () => {
  expect(wordsOn(await cardOf(progressReview(), helen))).not.toContain('leaves')
  expect(wordsOn(await cardOf(interim, marcus))).not.toContain('leaves')
})
