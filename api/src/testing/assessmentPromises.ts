import { randomUUID } from 'node:crypto'

import { Receipt } from '@ect/contract/command.ts'
import { Problem } from '@ect/contract/problem.ts'
import { VerificationView } from '@ect/contract/verifyReport.ts'
import { CHECKS } from '@ect/domain/report/verifying.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { formalAssessment } from '@ect/domain/testing/reports.ts'
import { amara, helen, marcus, priti } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'

import { reviewSteps } from './reviewSteps.ts'
import type { RunningApi } from './runningApi.ts'

const { form } = formalAssessment('final')

/** A final assessment through its three signatures; each test goes on from the one before. */
export function assessmentPromises(started: () => RunningApi): void {
  const steps = reviewSteps(started, 'assessment')

  test('a final assessment is called so, and asks for evidence on each standard', async () => {
    const { title, kind, assessment, form: asked } = await steps.open(marcus)
    expect([title, kind, assessment]).toEqual([
      'Final formal assessment',
      'formal-assessment',
      'final',
    ])
    expect(asked).toEqual(form)
  })

  test('ECT and tutor sign it, and it waits for the headteacher', async () => {
    const answers = completeAnswers({}, form)
    await steps.save(marcus, answers)
    expect((await steps.share(answers)).as(Receipt)).toMatchObject({ state: 'with-ect' })
    await steps.sign(amara, ectAnswers({}, form))
    expect((await steps.sign(marcus)).as(Receipt)).toMatchObject({ state: 'with-headteacher' })
    const { waitingFor } = await steps.open(helen)
    expect(waitingFor).toBe('Your turn: read the assessment and sign.')
    expect((await steps.sign(marcus)).status).toBe(409)
    expect((await steps.ask('openReport', priti)).status).toBe(200)
    expect((await steps.open(priti)).shared).toBeUndefined()
  })

  test('the headteacher cannot sign it and says why; it is shared again and signed anew', async () => {
    const receipt = await declinedAndSharedAgain(steps)
    expect(receipt).toMatchObject({ state: 'with-headteacher', version: 2 })
  })

  test('the headteacher signs with a recommendation, not without one', async () => {
    const refused = await steps.sign(helen)
    expect([refused.status, refused.as(Problem).gaps]).toMatchObject([
      422,
      [{ question: 'recommendation' }],
    ])
    const recommendation = { recommendation: 'satisfactory' }
    expect((await steps.recommend(helen, recommendation)).as(Receipt)).toMatchObject({
      state: 'submitted',
    })
    const { shared, signatures } = await steps.open(priti)
    expect(shared?.headAnswers).toEqual(recommendation)
    const inForce = signatures.filter((signature) => signature.inForce)
    expect(inForce.map(({ signatory }) => signatory)).toEqual([
      'ect',
      'induction-tutor',
      'headteacher',
    ])
  })

  test('everyone who may read it can have its signatures checked, and they hold', async () => {
    for (const reader of [amara, marcus, helen, priti]) {
      const verified = (await steps.ask('verifyReport', reader)).as(VerificationView)
      expect(verified.checks.map(({ holds }) => holds)).toEqual(CHECKS.map(() => true))
      expect(verified.signatures.map(({ name, holds }) => [name, holds])).toEqual(
        [amara, marcus, amara, marcus, helen].map(({ name }) => [name, true]),
      )
      expect(verified.signatures[0]?.signedIn).toMatch(/vouched for by https?:.*v2\.0$/)
      expect(verified.sealedBy).toMatch(/^[\w-]{43}$/)
    }
  })
}

async function declinedAndSharedAgain(steps: ReturnType<typeof reviewSteps>): Promise<Receipt> {
  const reason = 'Standard 5 has **no** evidence.'
  const decline = { ...(await steps.asShown(helen)), commandId: randomUUID(), reason }
  for (const wrong of [
    { ...decline, reason: ' ' },
    { ...decline, reason: 'x'.repeat(2001) },
    { ...decline, signatory: 'ect' },
  ]) {
    expect((await steps.ask('declineSignature', helen, wrong)).status).toBe(400)
  }
  expect((await steps.ask('declineSignature', marcus, decline)).status).toBe(409)
  const sent = async () => (await steps.ask('declineSignature', helen, decline)).as(Receipt)
  const receipt = await sent()
  expect(receipt).toMatchObject({ state: 'not-signed', version: 1 })
  expect(await sent()).toEqual(receipt)
  const { shared, waitingFor } = await steps.open(marcus)
  expect(shared?.notSigned).toMatchObject({ signatory: 'headteacher', text: reason })
  expect(waitingFor).toBe('Your turn: read why the assessment was not signed, and share it again.')

  await steps.share(completeAnswers({}, form))
  await steps.sign(amara, ectAnswers({}, form))
  return (await steps.sign(marcus)).as(Receipt)
}
