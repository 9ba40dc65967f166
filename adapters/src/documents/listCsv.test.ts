import { HOSTILE_TEXTS } from '@ect/domain/testing/hostileTexts.ts'
import { describe, expect, test } from '@jest/globals'

import { readCsv } from '../testing/readCsv.ts'
import { listCsv } from './listCsv.ts'

const columns = ['Early career teacher', 'School', 'Induction tutor']
const csvOf = (...rows: readonly (readonly string[])[]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(listCsv({ columns, rows }))

describe.each(HOSTILE_TEXTS)('$is', ({ typed, shown }) => {
  test('is text in every field, and nothing beside it moves', () => {
    const [head, row, last] = readCsv(
      csvOf([typed, typed, typed], ['Amara', 'Stonebeck', 'Marcus']),
    )
    expect(head).toEqual(columns)
    expect(row?.map((field) => field.replace(/^'/, ''))).toEqual([shown, shown, shown])
    for (const field of row ?? []) expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r\n\0]/u)
    expect(last).toEqual(['Amara', 'Stonebeck', 'Marcus'])
  })
})

test.each([
  ['=1+1', "'=1+1"],
  ['+44 113 496 0000', "'+44 113 496 0000"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1+1', "' =1+1"],
  ['\r\n=1+1', "'\n=1+1"],
  ['\u0000=1+1', "'=1+1"],
  ['\u200B=1+1', "'=1+1"],
  ['＝1+1', "'＝1+1"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  ['Stonebeck = Academy', 'Stonebeck = Academy'],
  ['2026-12-11', '2026-12-11'],
  ['', ''],
])('%j is read as %j, and computes nothing', (typed, read) => {
  expect(readCsv(csvOf([typed, 'x', 'y']))[1]).toEqual([read, 'x', 'y'])
})

test('quotes, commas and lines stay inside their field, and Excel reads it as UTF-8', () => {
  const csv = csvOf(['Siân “Tŷ” Łukasz', 'St. "Bede", Upper\nSchool', ''])
  expect(csv.startsWith('\uFEFF"Early career teacher"')).toBe(true)
  expect(readCsv(csv)[1]).toEqual(['Siân “Tŷ” Łukasz', 'St. "Bede", Upper\nSchool', ''])
})
