import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { listInductionAccess } from './listInductionAccess.ts'
import { LINES_ON_A_PAGE, listReportAccess } from './listReportAccess.ts'
import { openReport } from './openReport.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import {
  AMARA,
  AMARA_1,
  aReviewer,
  aStranger,
  theEct,
  theHead,
  theNamedContact,
  theTutor,
} from './testing/people.ts'
import { submitted } from './testing/steps.ts'

let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts(progressReview())
  await ports.inductions.create(inductionRecord())
})

describe('the ECT sees', () => {
  test('who has opened a report, newest first', async () => {
    await submitted(ports)
    ports.clock.goOn(900)
    for (const caller of [theHead, aReviewer]) {
      await openReport(ports, caller, AMARA_1)
      ports.clock.goOn(60)
    }
    const { lines } = await listReportAccess(ports, theEct, AMARA_1)
    const [reviewer, head, ...others] = lines.map(({ who }) => who.name)
    expect([reviewer, head]).toEqual(['Priti Lanwar', 'Helen Adeyinka'])
    expect(others.toSorted()).toEqual(['Amara Whitcombe', 'Marcus Ellery'])
  })

  test('on the induction, who has access and which report was opened', async () => {
    await submitted(ports)
    const { readers, lines } = await listInductionAccess(ports, theEct, AMARA)
    expect(readers.map(({ who }) => who)).toContain('Lanternfield Teaching School Hub')
    expect(lines.map(({ reportTitle }) => reportTitle)).toEqual([
      'term 1 progress review',
      'term 1 progress review',
    ])
  })

  test('all of it, page by page', async () => {
    await submitted(ports)
    for (let times = 0; times < LINES_ON_A_PAGE; times += 1) {
      ports.clock.goOn(900)
      await openReport(ports, theHead, AMARA_1)
    }
    const first = await listReportAccess(ports, theEct, AMARA_1)
    const second = await listReportAccess(ports, theEct, { ...AMARA_1, after: first.next ?? '' })
    expect([first.lines.length, second.lines.length]).toEqual([LINES_ON_A_PAGE, 2])
    expect(second.next).toBeUndefined()
  })
})

describe('who has opened what is not told to', () => {
  test.each([
    ['the tutor', theTutor, 'not-your-part'],
    ['the headteacher', theHead, 'not-your-part'],
    ['a reviewer', aReviewer, 'not-your-part'],
    ['the named contact', theNamedContact, 'not-found'],
    ['a stranger', aStranger, 'not-found'],
  ])('%s', async (_, caller, code) => {
    await expect(listReportAccess(ports, caller, AMARA_1)).rejects.toMatchObject({ code })
    await expect(listInductionAccess(ports, caller, AMARA)).rejects.toMatchObject({ code })
  })
})
