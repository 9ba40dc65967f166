import { DatabaseSync } from 'node:sqlite'

import { Problem } from '@ect/contract/problem.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { amara, marcus } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'

import { reviewSteps } from './reviewSteps.ts'
import type { RunningApi } from './runningApi.ts'

const CANARY = 'Amara plans in sequence and checks what pupils remember.'

/** What goes on, and what waits, while something else is away. */
export function outagePromises(started: () => RunningApi): void {
  const steps = reviewSteps(started, 'outage')
  const answers = completeAnswers({ onTrackReasons: CANARY })

  test('while the records are out of reach, it is said, and the same works afterwards', async () => {
    const { sqliteFile } = started()
    const release = sqliteFile === undefined ? () => undefined : locked(sqliteFile)
    const changes = [{ question: 'onTrackReasons', was: null, now: CANARY }]
    const save = () => steps.ask('saveDraft', marcus, { changes })
    const meanwhile = sqliteFile === undefined ? undefined : await save()
    release()
    expect((await save()).status).toBe(200)
    expect(meanwhile?.status ?? 503).toBe(503)
    expect(meanwhile?.headers.get('retry-after') ?? '5').toBe('5')
    expect((await steps.open(marcus)).draft?.answers['onTrackReasons']).toBe(CANARY)
  })

  test('while Microsoft 365 is away, sharing and signing go on and what needs it says so', async () => {
    started().graph.goAway()
    await steps.save(marcus, answers)
    expect((await steps.share(answers)).status).toBe(200)
    expect((await steps.sign(amara, ectAnswers())).status).toBe(200)
    expect((await steps.sign(marcus)).status).toBe(200)
    await started().runTimers()
    expect((await steps.open(marcus)).filed).toEqual([])

    const refused = await steps.ask('scheduleMeeting', marcus, {
      commandId: crypto.randomUUID(),
      startsAt: new Date(Date.now() + 86_400_000).toISOString(),
      minutes: 30,
    })
    expect([refused.status, refused.as(Problem).type]).toEqual([
      503,
      '/problems/microsoft-unavailable',
    ])
    expect((await steps.open(marcus)).meeting).toBeUndefined()
  })

  test('once it is back the signed copy lands and everyone is told, once', async () => {
    started().graph.comeBack()
    // A try that was under way while Graph was away may still fail, and put the next one off once.
    for (let tried = 0; tried < 4 && (await steps.open(marcus)).filed.length === 0; tried += 1) {
      await started().goOn(6)
      await started().runTimers()
    }
    expect((await steps.open(marcus)).filed).toMatchObject([{ version: 1 }])
    const copies = [...started().graph.files.keys()].filter((name) => name.includes('outage-'))
    expect(copies).toEqual(['folder-outage.outage-version-1.pdf'])
  })

  test('what was told of the outage holds nothing that anyone wrote', () => {
    expect(started().faults()).not.toBe('')
    expect(started().faults()).not.toContain(CANARY)
  })
}

/** Holds the file as another process would. @returns what lets it go */
function locked(file: string): () => void {
  const other = new DatabaseSync(file)
  other.exec('BEGIN IMMEDIATE')
  return () => {
    other.exec('ROLLBACK')
    other.close()
  }
}
