import { randomUUID } from 'node:crypto'

import { InductionView } from '@ect/contract/inductionView.ts'
import { listInductionsContract } from '@ect/contract/listInductions.ts'
import { LeavingPreviewView } from '@ect/contract/previewLeaving.ts'
import { Problem } from '@ect/contract/problem.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import { amara, helen, marcus, priti } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'

import { apiClient } from './apiClient.ts'
import { LEAVER } from './records.ts'
import type { RunningApi } from './runningApi.ts'

const LEAVING = {
  schoolId: 'stonebeck',
  lastDay: '2026-10-23',
  reason: 'moving-away',
  next: { goes: 'not-known' },
}

/** From the first question to the headteacher's word, and back. */
export function leavingPromises(started: () => RunningApi): void {
  const ask = (operation: string, as: PersonNamed, body?: object) =>
    apiClient(started())(operation, { as, inductionId: LEAVER, ...(body && { body }) })
  const commandId = randomUUID()
  const open = async (as: PersonNamed) => (await ask('openInduction', as)).as(InductionView)

  test('before it is recorded the tutor reads that too little was served to be assessed', async () => {
    const { schoolId, lastDay } = LEAVING
    const reply = await ask('previewLeaving', marcus, { schoolId, lastDay })
    expect(reply.as(LeavingPreviewView)).toEqual({
      whyNoInterim: 'less-than-a-term',
      termsServed: '0',
    })
    expect((await open(marcus)).leavings).toEqual([])
  })

  test('recorded 10 times at once it is recorded once, and the ECT does not record it', async () => {
    const presses = Array.from({ length: 10 }, () =>
      ask('recordLeaving', marcus, { commandId, leaving: LEAVING }),
    )
    const replies = await Promise.all(presses)
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200))
    const { history, leavings } = await open(amara)
    expect(history.filter(({ event }) => event === 'leaving-recorded')).toHaveLength(1)
    expect(leavings).toMatchObject([{ leaving: LEAVING, by: marcus.name }])
    const byEct = await ask('recordLeaving', amara, { commandId, leaving: LEAVING })
    expect([byEct.status, byEct.as(Problem).type]).toEqual([403, '/problems/not-your-part'])
  })

  test('a last day that cannot be is refused at its field', async () => {
    const leaving = { ...LEAVING, lastDay: '2026-08-31' }
    const refused = await ask('recordLeaving', marcus, { commandId: randomUUID(), leaving })
    expect(refused.status).toBe(422)
    expect(refused.as(Problem).faults).toEqual([
      { at: 'lastDay', message: 'The contract starts on 1 September 2026, after this day.' },
    ])
  })

  test('a contact without the agreement of the ECT is never taken', async () => {
    const leaving = { ...LEAVING, contact: { email: 'amara@example.org' } }
    const reply = await ask('recordLeaving', marcus, { commandId: randomUUID(), leaving })
    expect(reply.status).toBe(400)
  })

  test('the appropriate body finds that the ECT has left, and on which day', async () => {
    const list = await apiClient(started())('listInductions', { as: priti })
    const { inductions } = list.as(listInductionsContract.reply)
    const leaver = inductions.find(({ key }) => key.inductionId === LEAVER)
    expect(leaver).toMatchObject({ status: 'left', leavesOn: '2026-10-23' })
  })

  test('the headteacher confirms the leaver details, and takes the leaving back', async () => {
    const body = { schoolId: LEAVING.schoolId }
    const confirmed = await ask('confirmLeaver', helen, { commandId: randomUUID(), ...body })
    expect(confirmed.status).toBe(200)
    expect((await open(priti)).leavings).toMatchObject([
      { confirmed: { by: helen.name }, served: { since: '2026-09-01', daysAbsent: 0 } },
    ])
    await ask('withdrawLeaving', helen, { commandId: randomUUID(), ...body })
    expect(await open(priti)).toMatchObject({ leavings: [], contracts: [{ fte: 1 }] })
  })
}
