import { HOSTILE_TEXTS, hostileReport } from '@ect/domain/testing/hostileTexts.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { describe, expect, test } from '@jest/globals'

import { exportInductions } from './exportInductions.ts'
import { exportReports } from './exportReports.ts'
import type { CsvList } from './ports/documents.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, aReviewer, EVERYONE } from './testing/people.ts'

/** The list that was made into a file. */
function keptFrom(ports: MemoryPorts) {
  const kept: CsvList[] = []
  const listCsv = async (list: CsvList) => {
    kept.push(list)
    return new Uint8Array()
  }
  return { kept, ports: { ...ports, documents: { ...ports.documents, listCsv } } }
}

describe('the list of reports as a file', () => {
  test('has every report, with days as ISO, under the name of the body and the day', async () => {
    const { kept, ports } = keptFrom(await memoryPorts(progressReview()))
    const file = await exportReports(ports, aReviewer, AMARA_1)
    expect(file.name).toBe('Reports of Lanternfield Teaching School Hub, 2026-11-23.csv')
    expect(kept[0]?.rows).toEqual([
      [
        'Amara Whitcombe',
        'Stonebeck Academy',
        'Marcus Ellery',
        'term 1 progress review',
        '2026-09-01',
        '2026-12-18',
        '2026-12-11',
        'Ready to fill in',
        '',
        '',
        'Waiting for Marcus to complete it by 11 December 2026.',
      ],
    ])
  })

  test('says who is not on track only of what was submitted', async () => {
    const { report } = hostileReport('x')
    const versions = report.versions.map((version) => ({
      ...version,
      answers: { ...version.answers, onTrack: 'not-on-track' },
    }))
    const both = (['submitted', 'with-ect'] as const).map((state) => ({
      ...report,
      id: state,
      state,
      versions,
    }))
    const { kept, ports } = keptFrom(await memoryPorts(...both))
    await exportReports(ports, aReviewer, AMARA_1)
    const column = kept[0]?.columns.indexOf('Not on track') ?? -1
    expect(kept[0]?.rows.map((row) => row[column])).toEqual(['yes', ''])
  })

  test('is whole, also over many pages', async () => {
    const many = Array.from({ length: 1203 }, (_, n) => progressReview({ id: `report-${n}` }))
    const { kept, ports } = keptFrom(await memoryPorts(...many))
    await exportReports(ports, aReviewer, AMARA_1)
    expect(kept[0]?.rows).toHaveLength(1203)
  })
})

test('the list of inductions has what reviewers see, by name', async () => {
  const { kept, ports } = keptFrom(await memoryPorts())
  await ports.inductions.create(inductionRecord({ estimatedEndOn: '2028-07-20', extensionDays: 4 }))
  const file = await exportInductions(ports, aReviewer, AMARA_1)
  expect(file.name).toBe('Inductions of Lanternfield Teaching School Hub, 2026-11-23.csv')
  expect(kept[0]?.rows).toEqual([
    [
      'Amara Whitcombe',
      inductionRecord().trn,
      'Stonebeck Academy',
      'Marcus Ellery',
      '',
      '1',
      'Serving induction',
      '2028-07-20',
      '4',
      '',
    ],
  ])
})

test('what people typed into names goes into the file as it is, for the file to make harmless', async () => {
  for (const { typed } of HOSTILE_TEXTS) {
    const { report } = hostileReport(typed)
    const { kept, ports } = keptFrom(await memoryPorts(report))
    await exportReports(ports, aReviewer, AMARA_1)
    expect(kept[0]?.rows[0]?.slice(0, 3)).toEqual([
      report.people.ect.name,
      report.facts.schoolName,
      report.people.inductionTutor.name,
    ])
  }
})

test.each(EVERYONE.filter(([, { id }]) => id !== aReviewer.id))(
  'is nothing for %s',
  async (_, who) => {
    const ports = await memoryPorts(progressReview())
    for (const list of [exportReports, exportInductions]) {
      await expect(list(ports, who, AMARA_1)).rejects.toMatchObject({ code: 'not-found' })
    }
  },
)
