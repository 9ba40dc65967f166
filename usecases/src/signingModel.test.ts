import { DEFAULT_SETTINGS } from '@ect/domain/appropriateBodySettings.ts'
import { signaturesInForce } from '@ect/domain/report/carrying.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { Signatory } from '@ect/domain/report/signature.ts'
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
import { reopenReport } from './reopenReport.ts'
import { returnReport } from './returnReport.ts'
import { reviewReport } from './reviewReport.ts'
import { shareReport } from './shareReport.ts'
import { signReport } from './signReport.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, aReviewer, theEct, theHead, theTutor } from './testing/people.ts'
import {
  after,
  counting,
  type Deed,
  DEEDS,
  mayRead,
  SECTIONS,
  type Seen,
  seenNow,
  type SigningModel,
  untouched,
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
  'with-ect-to-comment': [['ect', 'comments']],
  'needs-signatures': [['tutor', 'signs']],
  'with-ect-to-sign': [['ect', 'signs']],
  'with-headteacher': [['head', 'signs']],
  submitted: [
    ['reviewer', 'sends the comments back'],
    ['reviewer', 'sends the recommendation back'],
    ['reviewer', 'sends the days back'],
    ['reviewer', 'returns'],
    ['head', 'reopens'],
    ['reviewer', 'reviews'],
  ],
  'not-signed': [['tutor', 'shares']],
  returned: [['tutor', 'shares']],
  reopened: [['tutor', 'shares']],
  reviewed: [['reviewer', 'reopens']],
}

/** What is written: each stands for other days, comments and recommendations. */
const WORDS = ['first', 'second'] as const
const DAYS = { first: 73, second: 70 } as const
const RECOMMENDED = { first: 'satisfactory', second: 'extension' } as const
type Word = (typeof WORDS)[number]

const step = record({
  who: constantFrom<Who>('ect', 'tutor', 'head', 'reviewer'),
  does: constantFrom(...DEEDS),
  reads: boolean(),
  followsCourse: constantFrom(true, true, false),
  way: constantFrom(0, 1, 2, 3, 4, 5),
  word: constantFrom(...WORDS),
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
      array(step, { minLength: 8, maxLength: 16 }),
      async ({ isAssessment, order, later }, steps) => {
        const report = isAssessment ? formalAssessment('final') : progressReview()
        const ports = await memoryPorts({ ...report, id: AMARA_1.reportId })
        await decide(ports, order)
        let model = untouched(
          order.map((signatory) => AS[signatory]),
          isAssessment,
        )
        const seen = new Map<Who, { model: Seen; shown: Shown }>()
        for (const [index, each] of steps.entries()) {
          const [who, does] = nextOf(model, each)
          const { word } = each
          if (each.reads && mayRead(model, who)) {
            const shown = await asShownTo(ports, CALLERS[who])
            seen.set(who, { model: seenNow(model), shown })
          }
          const next = after(model, { who, does, word }, seen.get(who)?.model)
          const isDone = await press(
            ports,
            { who, does, word },
            seen.get(who)?.shown,
            `press-${index}`,
          )
          expect([who, does, isDone]).toEqual([who, does, next !== undefined])
          model = next ?? model
          expect(asTold(await storedReport(ports))).toEqual(modelTold(model))
          reached.add(`${order.join()} ${model.state}`)
          if (model.version > 0) await decide(ports, later)
        }
        const carries = model.signed.length < counting(model).length
        reached.add(`${isAssessment} ${model.state} ${model.version > 1}`)
        if (carries) reached.add(`${isAssessment} ${model.state} with a signature that stands`)
        expect((await verifiedRecord(ports, await storedReport(ports))).faults).toEqual([])
      },
    ),
    { numRuns: 2000 },
  )
  for (const order of Object.values(SIGNING_ORDERS).flat()) {
    for (const state of ['submitted', 'returned', 'not-signed', 'reopened']) {
      expect(reached).toContain(`${order.join()} ${state}`)
    }
  }
  expect(reached).toContain('true returned false')
  expect(reached).toContain('true submitted true')
  expect(reached).toContain('false submitted true')
  expect(reached).toContain('true submitted with a signature that stands')
  expect(reached).toContain('false submitted with a signature that stands')
  expect(reached).toContain('true reopened false')
  expect(reached).toContain('false reopened true')
}, 300_000)

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

function asTold(report: Report) {
  const { state, versions } = report
  const signatures = versions.flatMap((version) =>
    version.signatures.map(({ signatory }) => `${version.number} ${AS[signatory]}`),
  )
  const counts = signaturesInForce(report).map(({ signatory }) => AS[signatory])
  return { state, version: versions.length, signatures, counts: counts.toSorted() }
}

function modelTold(model: SigningModel) {
  const { state, version, signatures } = model
  return { state, version, signatures, counts: counting(model).toSorted() }
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

/** Whether it was done; anything but a refusal is a fault. */
async function press(
  ports: MemoryPorts,
  { who, does, word }: { readonly who: Who; readonly does: Deed; readonly word: Word },
  shown: Shown = { ...AMARA_1, version: 0, contentHash: '' },
  commandId: string,
): Promise<boolean> {
  try {
    await PRESSES[does](ports, CALLERS[who], { ...shown, commandId }, word)
    return true
  } catch (thrown) {
    if (thrown instanceof Refusal) return false
    throw thrown
  }
}

type Press = Shown & { readonly commandId: string }

const PRESSES: Record<
  Deed,
  (ports: MemoryPorts, who: Caller, press: Press, word: Word) => Promise<unknown>
> = {
  async shares(ports, who, { commandId }, word) {
    const { form } = await storedReport(ports)
    const answers = completeAnswers({ daysServed: DAYS[word] }, form)
    if (who === theTutor) await tutorSaves(ports, answers)
    return shareReport(ports, who, { ...AMARA_1, commandId, answers })
  },
  async signs(ports, who, command, word) {
    const { form } = await storedReport(ports)
    return signReport(ports, who, {
      ...command,
      place: 'card',
      comments: ectAnswers({ wentWell: `My ${word} thought.` }, form),
      recommendation: { recommendation: RECOMMENDED[word], recommendationReasons: 'As seen.' },
    })
  },
  queries: (ports, who, command) => queryDays(ports, who, { ...command, text: 'Which days?' }),
  async comments(ports, who, command, word) {
    const { form } = await storedReport(ports)
    const comments = ectAnswers({ wentWell: `My ${word} thought.` }, form)
    return commentOnReport(ports, who, { ...command, comments })
  },
  declines: (ports, who, command) =>
    declineSignature(ports, who, { ...command, reason: 'It is not what was said.' }),
  reviews: (ports, who, command) => reviewReport(ports, who, command),
  returns: (ports, who, command) => returnReport(ports, who, { ...command, reason: 'Say more.' }),
  'sends the days back': sendsBack('sends the days back'),
  'sends the comments back': sendsBack('sends the comments back'),
  'sends the recommendation back': sendsBack('sends the recommendation back'),
  reopens: (ports, who, command) => reopenReport(ports, who, { ...command, reason: 'Two days.' }),
}

function sendsBack(does: keyof typeof SECTIONS) {
  const [section] = SECTIONS[does]
  return (ports: MemoryPorts, who: Caller, command: Press) =>
    returnReport(ports, who, { ...command, reason: [{ section, reason: 'Look again.' }] })
}
