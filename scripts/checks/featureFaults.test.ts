import { describe, expect, test } from '@jest/globals'

import { featureFaults } from './featureFaults.ts'
import { featureList } from './featureList.ts'

const SIGNING = '`domain/src/signing.test.ts`: the ECT signs before the tutor'
const GOOD = [
  'F001 | Sign-on | **works**',
  `F002 | Order of signatures | **better**: whose turn it is stands on the page | ${SIGNING}`,
  'F003 | Newsletter | not ours: it is sent by other means |',
]

describe('the list of features', () => {
  test('with every row, its state and its tests has no fault', () => {
    expect(faultsOf(['F001 | Sign-on | **works** | ' + SIGNING, ...GOOD.slice(1)])).toEqual([])
  })

  test.each([
    ['a row that is missing', GOOD.slice(1), 'F001 is not listed.'],
    ['a row that stands twice', [...GOOD, GOOD[2] ?? ''], 'F003 is listed more than once.'],
    [
      'a row that nobody asked for',
      [...GOOD, 'F004 | X | later: y |'],
      'F004 is no row that was asked for.',
    ],
    [
      'a state that is none',
      ['F001 | X | **done** |'],
      'F001 has no state: works, better, later, not ours.',
    ],
    ['what works without a test', GOOD, 'F001 is "works" and names no test.'],
    [
      'what is better and does not say how',
      [`F002 | X | **better** | ${SIGNING}`],
      'F002 is "better" and does not say how or why.',
    ],
    [
      'what comes later without a reason',
      ['F003 | X | later |'],
      'F003 is "later" and does not say how or why.',
    ],
    [
      'what comes later with a test',
      [`F003 | X | later: soon | ${SIGNING}`],
      'F003 is "later" and yet names a test.',
    ],
    [
      'a file without a sentence',
      ['F001 | X | **works** | signing.test.ts'],
      'F001 names no test and its sentence with "signing.test.ts".',
    ],
    [
      'a file that is no test',
      ['F001 | X | **works** | `domain/src/signing.ts`: whoever signs first'],
      'F001 names domain/src/signing.ts, which is no test file.',
    ],
    [
      'a file that is gone',
      ['F001 | X | **works** | `a/b.test.ts`: whoever signs first'],
      'F001 names a/b.test.ts, which does not exist.',
    ],
    [
      'words that could stand anywhere',
      ['F001 | X | **works** | `domain/src/signing.test.ts`: the ECT'],
      'F001 names too little of a test: "the ECT".',
    ],
    [
      'a test that was renamed',
      ['F001 | X | **works** | `domain/src/signing.test.ts`: the tutor signs first'],
      'F001 names a test that domain/src/signing.test.ts does not have: "the tutor signs first".',
    ],
  ])('%s is a fault that names the row', (_, rows, fault) => {
    expect(faultsOf(rows)).toContain(fault)
  })

  test('the second of two tests is looked for as well', () => {
    const both = `F001 | X | **works** | ${SIGNING}<br>\`a/b.test.ts\`: whoever signs first`
    expect(faultsOf([both])).toContain('F001 names a/b.test.ts, which does not exist.')
  })

  test('counts that are no longer true are said with the true ones', () => {
    const counted = GOOD.map((row) => row.replace('not ours', 'later'))
    expect(faultsOf(counted)).toContain('"A. All of it" counts 3, 1, 1, 1, 0.')
  })

  test('rows are held against what was asked for, where that is at hand', () => {
    expect(faultsOf(GOOD, ['F001', 'F002', 'F003', 'F004'])).toEqual(
      expect.arrayContaining([
        'F004 is not listed.',
        'The list states 3 rows, and 4 were asked for.',
      ]),
    )
  })
})

/** Three rows are stated and counted, whatever stands below. */
function faultsOf(rows: readonly string[], asked?: readonly string[]): readonly string[] {
  const text = [
    'All 3 rows, F001 to F003.',
    '| section | rows | works | better | later | not ours |',
    '| A. All of it | 3 | 1 | 1 | 0 | 1 |',
    '| All | 3 | 1 | 1 | 0 | 1 |',
    '## A. All of it',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n')
  return featureFaults(featureList(text), {
    ...(asked && { asked }),
    read: (file) =>
      file.startsWith('domain/') ? "test('the ECT signs before the tutor', () => {" : undefined,
  })
}
