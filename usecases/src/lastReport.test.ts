import { completeAnswers } from '@ect/domain/testing/answers.ts'
import { progressReview, signedReport } from '@ect/domain/testing/reports.ts'
import { noor } from '@ect/domain/testing/stonebeck.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { describe, expect, test } from '@jest/globals'

import { openReport } from './openReport.ts'
import { memoryPorts } from './testing/memoryPorts.ts'
import { AMARA, AMARA_1, theEct, theTutor } from './testing/people.ts'

const first = signedReport(progressReview(), 'ect', 'induction-tutor')
const { period } = progressReview()
const second = progressReview({
  id: 'amara-2',
  period: { ...period, number: 2, startsOn: '2026-12-18', endsOn: '2027-03-25' },
})
const key = { ...AMARA_1, reportId: second.id }

describe('what the report before said', () => {
  test('stands beside the next one, for its tutor', async () => {
    expect(await lastFor(theTutor, first)).toEqual({
      title: 'term 1 progress review',
      judgement: 'on-track',
      targets: completeAnswers()['targets'],
      read: {
        report: { ...AMARA, id: AMARA_1.reportId },
        role: 'induction-tutor',
        version: 1,
      },
    })
  })

  test.each([
    ['one that is not signed yet', progressReview()],
    ['one of another induction', { ...first, inductionId: 'bilal' }],
    ['one of a tutor before', { ...first, people: { ...first.people, inductionTutor: noor } }],
  ])('is not told of %s', async (_, before) => {
    expect(await lastFor(theTutor, before)).toBeUndefined()
  })

  test('is only for whoever writes', async () => {
    expect(await lastFor(theEct, first)).toBeUndefined()
  })
})

async function lastFor(caller: typeof theTutor, before: Report) {
  const ports = await memoryPorts(before, second)
  return (await openReport(ports, caller, key)).last
}
