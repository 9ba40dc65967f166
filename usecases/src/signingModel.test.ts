import { DEFAULT_SETTINGS } from '@ect/domain/appropriateBodySettings.ts'
import type { Report, Signatory } from '@ect/domain/report/report.ts'
import { SIGNING_ORDERS, type SigningOrder } from '@ect/domain/report/signingOrder.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { formalAssessment, progressReview } from '@ect/domain/testing/reports.ts'
import { lanternfield } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'
import { array, assert, asyncProperty, boolean, constantFrom, record } from 'fast-check'

import { commentOnReport } from './commentOnReport.ts'
import { declineSignature } from './declineSignature.ts'
import type { Caller } from './ports/people.ts'
import { queryDays } from './queryDays.ts'
import { Refusal } from './refusal.ts'
import { returnReport } from './returnReport.ts'
import { reviewReport } from './reviewReport.ts'
import { shareReport } from './shareReport.ts'
import { signReport } from './signReport.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, aReviewer, theEct, theHead, theTutor } from './testing/people.ts'
import {
  after,
  type Deed,
  DEEDS,
  mayRead,
  type Seen,
  seenNow,
  type SigningModel,
  type Who,
} from './testing/signingModel.ts'
import { asShownTo, storedReport, tutorSaves } from './testing/steps.ts'
import { verifiedRecord } from './verifyReport.ts'

const CALLERS: Record<Who, Caller> = {
  ect: theEct,
  tutor: theTutor,
  head: theHead,
  reviewer: aReviewer,
}
const AS: Record<Signatory, Who> = { ect: 'ect', 'induction-tutor': 'tutor', headteacher: 'head' }

/** Who would do what next, so that many courses come to their end. */
const COURSE: Partial<Record<Report['state'], readonly [Who, Deed]>> = {
  'with-tutor': ['tutor', 'shares'],
  'with-ect': ['ect', 'signs'],
  queried: ['tutor', 'shares'],
  'with-ect-to-comment': ['ect', 'comments'],
  'needs-signatures': ['tutor', 'signs'],
  'with-ect-to-sign': ['ect', 'signs'],
  'with-headteacher': ['head', 'signs'],
  'not-signed': ['tutor', 'shares'],
  submitted: ['reviewer', 'returns'],
  returned: ['tutor', 'shares'],
}

const step = record({
  who: constantFrom<Who>('ect', 'tutor', 'head', 'reviewer'),
  does: constantFrom(...DEEDS),
  reads: boolean(),
  followsCourse: constantFrom(true, true, false),
})

/** A review or an assessment, and the order that its body asks for at first and later. */
const begun = boolean().chain((isAssessment) => {
  const order = constantFrom(
    ...SIGNING_ORDERS[isAssessment ? 'formal-assessment' : 'progress-review'],
  )
  return record({ isAssessment: constantFrom(isAssessment), order, later: order })
})

type Shown = Awaited<ReturnType<typeof asShownTo>>

test('in 2,000 courses, in every order of signatures, each press does what a plain model says', async () => {
  const reached = new Set<string>()
  await assert(
    asyncProperty(
      begun,
      array(step, { minLength: 6, maxLength: 14 }),
      async ({ isAssessment, order, later }, steps) => {
        const report = isAssessment ? formalAssessment('final') : progressReview()
        const ports = await memoryPorts({ ...report, id: AMARA_1.reportId })
        await decide(ports, order)
        let model = untouched(order)
        const seen = new Map<Who, { model: Seen; shown: Shown }>()
        for (const [index, each] of steps.entries()) {
          const [who, does] = pressNext(model, each)
          if (each.reads && mayRead(model, who)) {
            const shown = await asShownTo(ports, CALLERS[who])
            seen.set(who, { model: seenNow(model), shown })
          }
          const next = after(model, who, does, seen.get(who)?.model)
          const isDone = await press(ports, who, does, seen.get(who)?.shown, `press-${index}`)
          expect([who, does, isDone]).toEqual([who, does, next !== undefined])
          model = next ?? model
          reached.add(`${order.join()} ${model.state}`)
          expect(asModel(await storedReport(ports), model)).toEqual(model)
          if (model.version > 0) await decide(ports, later)
        }
        expect((await verifiedRecord(ports, await storedReport(ports))).faults).toEqual([])
      },
    ),
    { numRuns: 2000 },
  )
  for (const order of Object.values(SIGNING_ORDERS).flat()) {
    for (const state of ['submitted', 'returned', 'not-signed']) {
      expect(reached).toContain(`${order.join()} ${state}`)
    }
  }
}, 120_000)

function pressNext({ state }: SigningModel, each: Step): readonly [Who, Deed] {
  return (each.followsCourse && COURSE[state]) || [each.who, each.does]
}

interface Step {
  readonly who: Who
  readonly does: Deed
  readonly followsCourse: boolean
}

/** What the body asks for from now on. */
async function decide({ appropriateBodies }: MemoryPorts, order: SigningOrder): Promise<void> {
  const signing = {
    'progress-review': order,
    'formal-assessment': order,
    'interim-assessment': order,
  }
  await appropriateBodies.put({ ...lanternfield, settings: [{ ...DEFAULT_SETTINGS, signing }] })
}

function untouched(order: SigningOrder): SigningModel {
  return {
    order: order.map((signatory) => AS[signatory]),
    state: 'with-tutor',
    version: 0,
    signatures: [],
  }
}

function asModel({ state, versions }: Report, { order }: SigningModel): SigningModel {
  const signatures = versions.flatMap((version) =>
    version.signatures.map(({ signatory }) => `${version.number} ${AS[signatory]}`),
  )
  return { order, state, version: versions.length, signatures }
}

/** Whether it was done; anything but a refusal is a fault. */
async function press(
  ports: MemoryPorts,
  who: Who,
  does: Deed,
  shown: Shown = { ...AMARA_1, version: 0, contentHash: '' },
  commandId: string,
): Promise<boolean> {
  try {
    await PRESSES[does](ports, CALLERS[who], { ...shown, commandId })
    return true
  } catch (thrown) {
    if (thrown instanceof Refusal) return false
    throw thrown
  }
}

type Press = Shown & { readonly commandId: string }

const PRESSES: Record<Deed, (ports: MemoryPorts, who: Caller, press: Press) => Promise<unknown>> = {
  async shares(ports, who, { commandId }) {
    const { form } = await storedReport(ports)
    const answers = completeAnswers({}, form)
    if (who === theTutor) await tutorSaves(ports, answers)
    return shareReport(ports, who, { ...AMARA_1, commandId, answers })
  },
  async signs(ports, who, command) {
    const { form } = await storedReport(ports)
    return signReport(ports, who, {
      ...command,
      place: 'card',
      comments: ectAnswers({}, form),
      recommendation: { recommendation: 'satisfactory' },
    })
  },
  queries: (ports, who, command) => queryDays(ports, who, { ...command, text: 'Which days?' }),
  async comments(ports, who, command) {
    const { form } = await storedReport(ports)
    return commentOnReport(ports, who, { ...command, comments: ectAnswers({}, form) })
  },
  declines: (ports, who, command) =>
    declineSignature(ports, who, { ...command, reason: 'It is not what was said.' }),
  reviews: reviewReport,
  returns: (ports, who, command) => returnReport(ports, who, { ...command, reason: 'Say more.' }),
}
