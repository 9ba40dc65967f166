import { CARD_VERBS, type CardVerb } from '@ect/contract/cardVerbs.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import type { AdaptiveCardInvokeResponse } from 'botbuilder'
import { z } from 'zod'

import type { BotParts } from '../botParts.ts'
import { faultReply, notForYouReply, sentenceReply } from '../cardReply.ts'
import { commentAsEct } from './commentAsEct.ts'
import { declineAs } from './declineSignature.ts'
import { askAboutDays } from './queryDays.ts'
import { noteContactWithSchool } from './noteInTouch.ts'
import { sendConcern } from './raiseConcern.ts'
import { refreshConcern } from './refreshConcern.ts'
import { refreshDigest } from './refreshDigest.ts'
import { refreshReport } from './refreshReport.ts'
import { refreshSigning } from './refreshSigning.ts'
import { signAfterTutor } from './signAfterTutor.ts'
import { say } from './say.ts'
import { showChosenStatus } from './showStatus.ts'
import { signOnCard } from './signOnCard.ts'
import { signSeveral } from './signSeveral.ts'
import type { Press, Verb } from './verb.ts'

const VERBS: Record<CardVerb, Verb> = {
  refreshReport,
  commentAsEct,
  say,
  showStatus: showChosenStatus,
  raiseConcern: sendConcern,
  refreshConcern,
  signAsEct: signOnCard('ect'),
  signAfterTutor,
  signAsTutor: signOnCard('induction-tutor'),
  signAsHead: signOnCard('headteacher'),
  refreshDigest,
  refreshSigning,
  signSeveral,
  declineAsEct: declineAs('ect'),
  declineAsTutor: declineAs('induction-tutor'),
  declineAsHead: declineAs('headteacher'),
  noteInTouch: noteContactWithSchool,
  queryDays: askAboutDays,
}

/** A refusal that says what is missing, question by question. */
const WithGaps = z.object({ gaps: z.array(z.object({ message: z.string() })) })

/** The reply to a pressed button, whatever comes of it. */
export async function answerPress(
  parts: BotParts,
  verb: string,
  press: Press,
): Promise<AdaptiveCardInvokeResponse> {
  if (!isCardVerb(verb)) {
    return sentenceReply('verb-unknown', 'This button is out of date. Open it in the tab.')
  }
  try {
    return await VERBS[verb](parts, press)
  } catch (thrown) {
    if (thrown instanceof Refusal) return refusalReply(thrown)
    const traceId = parts.newId()
    parts.onFault(thrown, traceId)
    return faultReply(traceId)
  }
}

function isCardVerb(verb: string): verb is CardVerb {
  return Object.hasOwn(CARD_VERBS, verb)
}

function refusalReply({ code, message, details }: Refusal): AdaptiveCardInvokeResponse {
  if (code === 'not-found' || code === 'not-your-part') return notForYouReply
  const { success, data } = WithGaps.safeParse(details)
  return sentenceReply(code, success ? data.gaps.map((gap) => gap.message).join(' ') : message)
}
