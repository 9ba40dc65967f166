import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { ROOT } from '../checks/step.ts'
import { readCase } from './readCase.ts'
import { tableOf } from './table.ts'
import { timelineOf } from './timelineOf.ts'

const EXAMPLES = path.join(ROOT, 'docs', 'timeline')
const TERMS = path.join(EXAMPLES, 'terms.json')

describe('the examples give what is expected of these people (TEST-DATA 6.5)', () => {
  test.each([
    [
      'full-time',
      { left: '6', ends: '2028-07-19' },
      { number: 1, dueOn: '2026-12-11', days: { suggested: 73, absent: 0 } },
    ],
    ['part-time', { banked: '1.8', ends: '2028-12-15' }, { number: 1, dueOn: '2025-12-12' }],
    ['extended-for-absence', { ends: '2027-10-11' }, { number: 3, dueOn: '2026-07-14' }],
    [
      'transferred-in',
      { elsewhere: '2.5', left: '3.5' },
      { assessment: 'first', endsOn: '2026-10-21' },
    ],
    ['final-assessment', { ends: '2026-12-18' }, { number: 1, endsOn: '2025-04-04' }],
  ])('%s', (example, ledger, firstReport) => {
    const timeline = timelineOf(readCase(path.join(EXAMPLES, `${example}.json`)))
    const { termsLeft, termsBanked, termsServedElsewhere, estimatedEndOn } = timeline.ledger
    expect({
      left: termsLeft.terms,
      banked: termsBanked.terms,
      elsewhere: termsServedElsewhere.terms,
      ends: estimatedEndOn,
    }).toMatchObject(ledger)
    expect(timeline.schedule.reports[0]).toMatchObject(firstReport)
    expect(tableOf(timeline)).toContain(timeline.name)
  })

  test('D5 Esme: the body decides by 6 January 2027, she may write until 18 December 2026', () => {
    const { clocks } = timelineOf(readCase(path.join(EXAMPLES, 'final-assessment.json')))
    expect(clocks.map(({ clock }) => [clock.kind, clock.deadline])).toEqual([
      ['finalReport', '2026-12-15'],
      ['representations', '2026-12-18'],
      ['decision', '2027-01-06'],
    ])
  })
})

describe('bad input gets one sentence that names the field', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ect-timeline-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const contract = {
    schoolId: 'a',
    type: 'permanent',
    fte: 1,
    daysPerWeek: 5,
    startsOn: '2026-09-01',
  }
  const sound = { name: 'Amara Whitcombe', on: '2026-11-23', terms: TERMS, contracts: [contract] }

  test.each([
    [{ ...sound, on: '2026-11-31' }, 'on: There is no such day; days are written 2026-09-01.'],
    [
      { ...sound, contracts: [{ ...contract, fte: 0 }] },
      'contracts[0].fte: FTE is over 0 and at most 1; this contract has 0.',
    ],
    [
      { ...sound, contracts: [{ ...contract, fte: '1' }] },
      'contracts[0].fte: Invalid input: expected number, received string.',
    ],
    [{ ...sound, contracts: [] }, 'contracts: An induction has at least one contract.'],
    [{ ...sound, terms: 'nowhere.json' }, 'nowhere.json cannot be read.'],
    [
      {
        ...sound,
        schools: {
          a: [
            {
              name: 'autumn',
              schoolYear: '2026/27',
              startsOn: '2026-12-18',
              endsOn: '2026-09-01',
              closures: [],
            },
          ],
        },
      },
      'schools.a.terms[0].endsOn: The autumn term of 2026/27 ends on 1 September 2026, before it starts.',
    ],
    ['not an induction', 'The case: Invalid input: expected object, received string.'],
  ])('%j', (wrong, sentence) => {
    const file = path.join(folder, 'case.json')
    writeFileSync(file, JSON.stringify(wrong))
    expect(() => readCase(file)).toThrow(sentence)
  })

  test('and exit code 2', () => {
    const file = path.join(folder, 'case.json')
    writeFileSync(
      file,
      JSON.stringify({ ...sound, contracts: [{ ...contract, endsOn: '2026-01-01' }] }),
    )
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(ROOT, 'scripts', 'timeline.ts'), file],
      { encoding: 'utf8' },
    )
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(
      'contracts[0].endsOn: The contract ends on 1 January 2026, before it starts on 1 September 2026.',
    )
  })
})
