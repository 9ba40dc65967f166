import type { Report } from '@ect/domain/report/report.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'

import { commentOnReport } from '../commentOnReport.ts'
import { declineSignature } from '../declineSignature.ts'
import type { Caller } from '../ports/people.ts'
import { queryDays } from '../queryDays.ts'
import { Refusal } from '../refusal.ts'
import { reopenReport } from '../reopenReport.ts'
import { returnReport } from '../returnReport.ts'
import { reviewReport } from '../reviewReport.ts'
import { shareReport } from '../shareReport.ts'
import { signReport } from '../signReport.ts'
import type { MemoryPorts } from './memoryPorts.ts'
import { AMARA_1, aReviewer, theEct, theHead, theTutor } from './people.ts'
import { type Deed, SECTIONS, type Who } from './signingModel.ts'
import { type asShownTo, storedReport, tutorSaves } from './steps.ts'

export const CALLERS: Record<Who, Caller> = {
  ect: theEct,
  tutor: theTutor,
  head: theHead,
  reviewer: aReviewer,
}
/** Who would do what next, so that many courses come to their end. */
export const COURSE: Partial<Record<Report['state'], readonly (readonly [Who, Deed])[]>> = {
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
export const WORDS = ['first', 'second'] as const
const DAYS = { first: 73, second: 70 } as const
const RECOMMENDED = { first: 'satisfactory', second: 'extension' } as const
type Word = (typeof WORDS)[number]

export type Shown = Awaited<ReturnType<typeof asShownTo>>

/** Whether it was done; anything but a refusal is a fault. */
export async function press(
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
