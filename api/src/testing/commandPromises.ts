import { randomUUID } from 'node:crypto'

import { Problem } from '@ect/contract/problem.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { amara, marcus } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'

import { reviewSteps } from './reviewSteps.ts'
import type { RunningApi } from './runningApi.ts'

/** What comes twice, at once, or too late. */
export function commandPromises(started: () => RunningApi): void {
  const steps = reviewSteps(started, 'commands')

  test('two devices: the second is told both texts, and neither is lost', async () => {
    const save = (now: string) =>
      steps.ask('saveDraft', marcus, { changes: [{ question: 'onTrackReasons', was: null, now }] })
    expect((await save('On the laptop.')).status).toBe(200)
    const refused = await save('On the phone.')
    expect(refused.status).toBe(412)
    expect(refused.as(Problem)).toMatchObject({
      type: '/problems/draft-changed',
      conflicts: [{ question: 'onTrackReasons', theirs: 'On the laptop.', yours: 'On the phone.' }],
    })
    expect((await steps.open(marcus)).draft?.answers['onTrackReasons']).toBe('On the laptop.')
  })

  test('the same share again, 10 times at once, is one share with one answer', async () => {
    await steps.save(marcus, completeAnswers())
    const commandId = randomUUID()
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => steps.share(completeAnswers(), commandId)),
    )
    expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    const { history } = await steps.open(amara)
    expect(history.filter(({ event }) => event === 'shared')).toHaveLength(1)

    const other = await steps.share(completeAnswers({ daysServed: 72 }), commandId)
    expect([other.status, other.as(Problem).type]).toEqual([422, '/problems/command-reused'])
  })

  test('a version that was amended is not signed, and what stands is', async () => {
    const stale = await steps.asShown(amara)
    await steps.share(completeAnswers())
    const body = {
      ...stale,
      commandId: randomUUID(),
      statementAccepted: true,
      comments: { daysConfirmed: true, answers: ectAnswers() },
    }
    const refused = await steps.ask('signReport', amara, body)
    expect([refused.status, refused.as(Problem).type]).toEqual([412, '/problems/report-changed'])
    const sign = await steps.asShown(amara)
    const presses = Array.from({ length: 10 }, () =>
      steps.ask('signReport', amara, { ...body, ...sign }),
    )
    const replies = await Promise.all(presses)
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200))
    expect((await steps.open(amara)).signatures).toHaveLength(1)
  })
}
