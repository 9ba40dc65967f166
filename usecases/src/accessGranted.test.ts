import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { marcus, noor } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { changePeople } from './changePeople.ts'
import { planInduction } from './planInduction.ts'
import { reviewReport } from './reviewReport.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA, aReviewer, theEct, theHead } from './testing/people.ts'
import { asShownTo, submitted } from './testing/steps.ts'

let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts()
  await ports.inductions.create(inductionRecord())
  await planInduction(ports, AMARA)
})

function noorBecomesTutor(): Promise<void> {
  const email = 'noor.haddad@example.org'
  const tutorIsMentor = { reason: 'A school of three.', safeguards: 'Helen listens.' }
  const change = { part: 'induction-tutor', email, instead: marcus.id, tutorIsMentor } as const
  return changePeople(ports, theHead, { ...AMARA, commandId: 'noor', change })
}

/** What stands in one report of a new tutor, and what its ECT is told of it. */
async function toldIn(reportId: string) {
  const { record } = await ports.reports.get({ ...AMARA, reportId })
  return {
    tutor: record.people.inductionTutor.name,
    history: record.history.filter(({ event }) => event === 'tutor-changed').length,
    told: record.outbox.flatMap((each) =>
      'notice' in each && each.notice === 'accessGranted' ? [each.to] : [],
    ),
  }
}

const TOLD_OF_NOOR = { tutor: noor.name, history: 1, told: [theEct.id] }

describe('an ECT is told of a new tutor', () => {
  test('in the report that is open, and once however often it is planned', async () => {
    await noorBecomesTutor()
    await planInduction(ports, AMARA)
    expect(await toldIn('amara-1')).toEqual(TOLD_OF_NOOR)
  })

  test('in the report that is still to be reviewed, and not again in the next', async () => {
    await submitted(ports)
    await noorBecomesTutor()
    expect(await toldIn('amara-1')).toEqual(TOLD_OF_NOOR)
    expect(await toldIn('amara-2')).toEqual({ tutor: noor.name, history: 0, told: [] })
  })

  test('in the next report, when the one before is reviewed already', async () => {
    await submitted(ports)
    const shown = await asShownTo(ports, aReviewer)
    await reviewReport(ports, aReviewer, { ...shown, commandId: 'review' })
    await noorBecomesTutor()
    expect(await toldIn('amara-2')).toEqual(TOLD_OF_NOOR)
    expect(await toldIn('amara-1')).toEqual({ tutor: marcus.name, history: 0, told: [] })
  })

  test('and of nobody while all stay who they are', async () => {
    await submitted(ports)
    await planInduction(ports, AMARA)
    expect(await toldIn('amara-2')).toEqual({ tutor: marcus.name, history: 0, told: [] })
  })
})
