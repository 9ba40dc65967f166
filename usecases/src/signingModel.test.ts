import type { Report, Signatory } from '@ect/domain/report/report.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { formalAssessment, progressReview } from '@ect/domain/testing/reports.ts'
import { expect, test } from '@jest/globals'
import { array, assert, asyncProperty, boolean, constantFrom, record } from 'fast-check'

import type { Caller } from './ports/people.ts'
import { queryDays } from './queryDays.ts'
import { Refusal } from './refusal.ts'
import { reopenReport } from './reopenReport.ts'
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
const COURSE: Partial<Record<Report['state'], readonly (readonly [Who, Deed])[]>> = {
  'with-tutor': [['tutor', 'shares']],
  'with-ect': [['ect', 'signs']],
  queried: [['tutor', 'shares']],
  'needs-signatures': [['tutor', 'signs']],
  'with-headteacher': [['head', 'signs']],
  submitted: [
    ['reviewer', 'returns'],
    ['head', 'reopens'],
    ['reviewer', 'reviews'],
  ],
  returned: [['tutor', 'shares']],
  reopened: [['tutor', 'shares']],
  reviewed: [['reviewer', 'reopens']],
}

const step = record({
  who: constantFrom<Who>('ect', 'tutor', 'head', 'reviewer'),
  does: constantFrom(...DEEDS),
  reads: boolean(),
  followsCourse: constantFrom(true, true, false),
  way: constantFrom(0, 1, 2),
})

type Shown = Awaited<ReturnType<typeof asShownTo>>

test('in 2,000 courses of a review or an assessment, each press does what a plain model says', async () => {
  const reached = new Set<string>()
  await assert(
    asyncProperty(
      boolean(),
      array(step, { minLength: 6, maxLength: 14 }),
      async (isAssessment, steps) => {
        const report = isAssessment ? formalAssessment('final') : progressReview()
        const ports = await memoryPorts({ ...report, id: AMARA_1.reportId })
        let model = untouched(isAssessment)
        const seen = new Map<Who, { model: Seen; shown: Shown }>()
        for (const [index, each] of steps.entries()) {
          const [who, does] = nextOf(model, each)
          if (each.reads && mayRead(model, who)) {
            const shown = await asShownTo(ports, CALLERS[who])
            seen.set(who, { model: seenNow(model), shown })
          }
          const next = after(model, who, does, seen.get(who)?.model)
          const isDone = await press(ports, who, does, seen.get(who)?.shown, `press-${index}`)
          expect([who, does, isDone]).toEqual([who, does, next !== undefined])
          model = next ?? model
          expect(asModel(await storedReport(ports), isAssessment)).toEqual(model)
        }
        reached.add(`${isAssessment} ${model.state} ${model.version > 1}`)
        expect((await verifiedRecord(ports, await storedReport(ports))).faults).toEqual([])
      },
    ),
    { numRuns: 2000 },
  )
  expect(reached).toContain('true returned false')
  expect(reached).toContain('true submitted true')
  expect(reached).toContain('false submitted true')
  expect(reached).toContain('true reopened false')
  expect(reached).toContain('false reopened true')
}, 120_000)

interface Step {
  readonly who: Who
  readonly does: Deed
  readonly followsCourse: boolean
  /** Which of several ways on, where there are several. */
  readonly way: number
}

function nextOf({ state }: SigningModel, each: Step): readonly [Who, Deed] {
  const ways = (each.followsCourse && COURSE[state]) || []
  return ways[each.way % ways.length] ?? [each.who, each.does]
}

function untouched(needsHead: boolean): SigningModel {
  return { needsHead, state: 'with-tutor', version: 0, signatures: [] }
}

function asModel({ state, versions }: Report, needsHead: boolean): SigningModel {
  const signatures = versions.flatMap((version) =>
    version.signatures.map(({ signatory }) => `${version.number} ${AS[signatory]}`),
  )
  return { needsHead, state, version: versions.length, signatures }
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
  reviews: reviewReport,
  returns: (ports, who, command) => returnReport(ports, who, { ...command, reason: 'Say more.' }),
  reopens: (ports, who, command) => reopenReport(ports, who, { ...command, reason: 'Two days.' }),
}
