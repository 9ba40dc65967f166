import type { IsoDate } from '@ect/domain/calendar.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { progressReview, signedReport } from '@ect/domain/testing/reports.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { completeVisit } from './completeVisit.ts'
import { listVisits } from './listVisits.ts'
import { noteVisit } from './noteVisit.ts'
import { openInduction } from './openInduction.ts'
import type { Caller } from './ports/people.ts'
import { returnReport } from './returnReport.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA, AMARA_1, aReviewer, EVERYONE, theEct, theHead, theTutor } from './testing/people.ts'

let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts(signedReport(progressReview(), 'ect', 'induction-tutor'))
  await ports.inductions.create(inductionRecord())
})

const stored = async () => (await ports.reports.get(AMARA_1)).record
const toCome = () => listVisits(ports, aReviewer, AMARA_1)

function note(commandId: string, caller: Caller = aReviewer, on: IsoDate = '2026-12-04') {
  const visit = { kind: 'visit', reason: 'comments', on } as const
  return noteVisit(ports, caller, { ...AMARA_1, commandId, ...visit })
}

function done(commandId: string, caller: Caller = aReviewer) {
  const said = 'Amara talked us through her Year 8 books.'
  return completeVisit(ports, caller, { ...AMARA_1, commandId, note: said })
}

describe('a visit that is to follow a report', () => {
  test('tells ECT, tutor and headteacher that there is one, and neither when nor why', async () => {
    await note('visit-1')
    const { outbox } = await stored()
    const told = outbox.filter((each) => 'notice' in each && each.notice === 'visitToFollow')
    expect(told).toMatchObject([
      { send: 'feed', to: theEct.id },
      { send: 'feed', to: theTutor.id },
      { send: 'feed', to: theHead.id },
    ])
    expect(JSON.stringify(told)).not.toMatch(/comments|2026-12-04/)
  })

  test('stands on the page of the induction for all of them, with day and reason', async () => {
    await note('visit-1')
    for (const caller of [theEct, theTutor, theHead]) {
      const { reports } = await openInduction(ports, caller, AMARA)
      expect(reports.flatMap(({ head }) => head.visits ?? [])).toMatchObject([
        {
          kind: 'visit',
          reason: 'comments',
          on: '2026-12-04',
          noted: { by: { id: aReviewer.id } },
        },
      ])
    }
  })

  test('stays in the reviewers’ list, also when the report goes back, until it is done', async () => {
    await note('visit-1')
    const commandId = 'return-1'
    await returnReport(ports, aReviewer, { ...AMARA_1, commandId, version: 1, reason: 'Say more.' })
    expect((await toCome()).reports).toMatchObject([{ reportId: 'amara-1', state: 'returned' }])
    await done('done-1')
    expect((await toCome()).reports).toEqual([])
    expect((await stored()).visits).toMatchObject([
      { done: { note: 'Amara talked us through her Year 8 books.' } },
    ])
  })

  test('is one at a time, on a day to come, and the same command again is the same visit', async () => {
    await expect(note('visit-0', aReviewer, '2026-11-22')).rejects.toMatchObject({
      code: 'answer-not-valid',
      message: 'Choose today or a later day.',
    })
    await note('visit-1')
    await note('visit-1')
    await expect(note('visit-2')).rejects.toMatchObject({ code: 'not-now' })
    await done('done-1')
    await expect(done('done-2')).rejects.toMatchObject({ code: 'not-now' })
    await note('visit-2')
    expect((await stored()).visits).toHaveLength(2)
  })

  test.each(EVERYONE.filter(([, { id }]) => id !== aReviewer.id))(
    'is not for %s',
    async (_, who) => {
      await expect(note('visit-1', who)).rejects.toMatchObject({ name: 'Refusal' })
      await note('visit-2')
      await expect(done('done-1', who)).rejects.toMatchObject({ name: 'Refusal' })
      await expect(listVisits(ports, who, AMARA_1)).rejects.toMatchObject({ code: 'not-found' })
    },
  )

  test('follows only what was submitted', async () => {
    ports = await memoryPorts(progressReview({ state: 'with-ect' }))
    await expect(note('visit-1')).rejects.toMatchObject({ code: 'not-now' })
  })
})
