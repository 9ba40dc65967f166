import { describe, expect, test } from '@jest/globals'

import { standardsNamed } from './standardsNamed.ts'

describe('standards that a text names', () => {
  test.each([
    ['TS1', ['TS1']],
    ['TS 3 is strong', ['TS3']],
    ['ts7', ['TS7']],
    ['Standard 7', ['TS7']],
    ["Teachers' Standard 4 is met", ['TS4']],
    ['standards 2 and 5', ['TS2', 'TS5']],
    ['(TS1, 2, 6)', ['TS1', 'TS2', 'TS6']],
    ['(TS2,3,4,6)', ['TS2', 'TS3', 'TS4', 'TS6']],
    ['TS6, TS1 & TS8', ['TS1', 'TS6', 'TS8']],
    ['TS1 to TS4', ['TS1', 'TS2', 'TS3', 'TS4']],
    ['TS1–3, TS8', ['TS1', 'TS2', 'TS3', 'TS8']],
    ['TS5/6', ['TS5', 'TS6']],
    ['TS8 and Part 2', ['TS8', 'Part Two']],
    ['Part Two of the Standards', ['Part Two']],
    ['personal and professional conduct', ['Part Two']],
  ])('%j', (text, named) => {
    expect(standardsNamed(text)).toEqual(named)
  })

  test.each([
    '',
    'the standard of behaviour',
    'TS9, TS10 and TS12',
    'Key Stage 3',
    'standard 1.5',
    '8 of 30 pupils',
    'high standards',
    'a part-time post of 2 days',
  ])('%j names none', (text) => {
    expect(standardsNamed(text)).toEqual([])
  })

  test.each([
    ['Meets TS1 and 4 pupils improved', ['TS1']],
    ['TS2, 30 books', ['TS2']],
    ['TS3 and 2 lessons', ['TS3']],
  ])('%j: what else is counted is no standard', (text, named) => {
    expect(standardsNamed(text)).toEqual(named)
  })
})
