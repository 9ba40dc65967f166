import { type LeaverDetails, leaverTerms } from '@ect/domain/induction/leaving/leaverDetails.ts'
import { HOSTILE_TEXTS } from '@ect/domain/testing/hostileTexts.ts'
import { expect, test } from '@jest/globals'

import { readPdf } from '../testing/readPdf.ts'
import { documents } from './documents.ts'
import { leaverHtml } from './leaverContent.ts'

const DETAILS: LeaverDetails = {
  ect: 'Amara Whitcombe',
  trn: '9900001',
  schoolName: 'Stonebeck Academy',
  dateOfBirth: '1999-05-14',
  leaving: {
    schoolId: 'stonebeck',
    lastDay: '2026-12-18',
    reason: 'post-elsewhere',
    next: { goes: 'to-school', schoolName: 'Larkmere Primary' },
  },
  served: { since: '2026-09-01', daysServed: 73, daysAbsent: 2.5 },
  daysAbsentInAll: 2.5,
  by: 'Marcus Ellery',
  at: '2026-11-23T09:00:00.000Z',
  confirmed: { by: 'Helen Adeyinka', at: '2026-12-17T15:30:00.000Z' },
}

test('the leaver details are a tagged PDF in which every term stands once, with what it is', async () => {
  const pdfs = documents()
  const { about, marked, untagged, elements } = await readPdf(await pdfs.leaverPdf(DETAILS))
  await pdfs.close()
  expect(about).toMatchObject({ Language: 'en-GB', Title: 'Amara Whitcombe: leaver details' })
  expect([marked, untagged]).toEqual([true, ''])
  const texts = elements.map(({ text }) => text)
  for (const [term, value] of leaverTerms(DETAILS)) {
    expect([term, texts.filter((text) => text === term).length]).toEqual([term, 1])
    expect(texts).toContain(value)
  }
})

test.each(HOSTILE_TEXTS)('what was typed to do harm is text on the page: $is', ({ typed }) => {
  const { leaving } = DETAILS
  const other = { ...leaving, reason: 'other', reasonInWords: typed } as const
  const page = new TextDecoder().decode(leaverHtml({ ...DETAILS, leaving: other }))
  expect(page).not.toMatch(/<(?:script|img|svg|iframe)/iu)
  expect(page.match(/<style>/gu)).toHaveLength(1)
})
