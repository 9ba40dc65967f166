import { CARD_VERBS, type CardVerb } from '@ect/contract/cardVerbs.ts'
import type { AdaptiveCardInvokeResponse } from 'botbuilder'

import type { BotParts } from '../botParts.ts'
import { sentenceReply } from '../cardReply.ts'
import { commentAsEct } from './commentAsEct.ts'
import { declineAs } from './declineSignature.ts'
import { orReply } from './orReply.ts'
import { askAboutDays } from './queryDays.ts'
import { noteContactWithSchool } from './noteInTouch.ts'
import { sendConcern } from './raiseConcern.ts'
import { refreshConcern } from './refreshConcern.ts'
import { refreshDigest } from './refreshDigest.ts'
import { refreshReport } from './refreshReport.ts'
import { refreshSigning } from './refreshSigning.ts'
import { refreshTasks } from './refreshTasks.ts'
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
  refreshTasks,
  signSeveral,
  declineAsEct: declineAs('ect'),
  declineAsTutor: declineAs('induction-tutor'),
  declineAsHead: declineAs('headteacher'),
  noteInTouch: noteContactWithSchool,
  queryDays: askAboutDays,
}

/** The reply to a pressed button, whatever comes of it. */
export async function answerPress(
  parts: BotParts,
  verb: string,
  press: Press,
): Promise<AdaptiveCardInvokeResponse> {
  if (!isCardVerb(verb)) {
    return sentenceReply('verb-unknown', 'This button is out of date. Open it in the tab.')
  }
  return orReply(parts, () => VERBS[verb](parts, press))
}

function isCardVerb(verb: string): verb is CardVerb {
  return Object.hasOwn(CARD_VERBS, verb)
}
