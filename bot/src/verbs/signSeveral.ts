import { CARD_VERBS, tickOf } from '@ect/contract/cardVerbs.ts'
import { viewReport } from '@ect/usecases/openReport.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import { signReport } from '@ect/usecases/signReport.ts'

import type { BotParts } from '../botParts.ts'
import { cardReply } from '../cardReply.ts'
import { INPUT_SENTENCES } from '../cards/inputSentences.ts'
import { TO_SIGN } from '../cards/signSeveralCard.ts'
import { reviewName } from '../cards/viewing.ts'
import { type Said, showSigning, signsWithOthers } from '../showSigning.ts'
import { actedOn, readClaims } from './cardClaims.ts'
import { showAfter } from './showAfter.ts'
import { whoSignsNext } from './signOnCard.ts'
import type { Press, Verb } from './verb.ts'

/**
 * Signs each report that was ticked, one after the other and each by a command of its own, and
 * says what became of each. A press that comes twice gets the same answer twice.
 */
export const signSeveral: Verb = async (parts, press) => {
  const { reports } = readClaims(CARD_VERBS.signSeveral, press.claimed)
  const inputs = new Map<string, unknown>(Object.entries(Object(press.claimed)))
  const ticked = reports.filter((report) => inputs.get(tickOf(report)) === 'true')
  if (ticked.length === 0) throw new Refusal('request-malformed', { detail: INPUT_SENTENCES.ticks })
  const said: Said[] = []
  for (const shown of ticked) said.push(...(await signOne(parts, press, shown)))
  const show = () => showSigning(parts, press, { about: reports, said })
  if (!said.some(({ style }) => style === 'good')) return cardReply(await show())
  const keys = reports.map((report) => actedOn(report).key)
  const look = { verb: 'refreshSigning', data: { reports: keys } } as const
  return showAfter(parts, { name: TO_SIGN, said, look, mri: press.mri }, show)
}

type Shown = ReturnType<typeof CARD_VERBS.signSeveral.parse>['reports'][number]

/** Nothing is said of a report that is none of theirs. */
async function signOne(parts: BotParts, { caller }: Press, shown: Shown): Promise<readonly Said[]> {
  const { key, contentHash, command } = actedOn(shown)
  let name: string | undefined
  try {
    const opened = await viewReport(parts.ports, caller, key)
    if (!signsWithOthers(opened)) return []
    name = reviewName(opened)
    const { state } = await signReport(parts.ports, caller, {
      ...command,
      contentHash,
      place: 'card',
    })
    return [{ text: `${name}: ${whoSignsNext(opened.report, state)}`, style: 'good' }]
  } catch (thrown) {
    return notSigned(parts, name, thrown)
  }
}

function notSigned(
  { newId, onFault }: BotParts,
  name: string | undefined,
  thrown: unknown,
): readonly Said[] {
  if (thrown instanceof Refusal && name === undefined) {
    if (thrown.code === 'not-found') return []
    throw thrown
  }
  if (thrown instanceof Refusal) {
    return [{ text: `${name}: not signed. ${thrown.message}`, style: 'attention' }]
  }
  const traceId = newId()
  onFault(thrown, traceId)
  const wrong = `something went wrong on our side; try again soon. (${traceId})`
  return [{ text: `${name ?? 'One of them'}: not signed, ${wrong}`, style: 'attention' }]
}
