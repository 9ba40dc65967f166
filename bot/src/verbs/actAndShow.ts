import type { Role } from '@ect/domain/access.ts'
import { type OpenedReport, viewReport } from '@ect/usecases/openReport.ts'
import type { ReportKey } from '@ect/usecases/ports/reports.ts'
import { Refusal, type RefusalCode } from '@ect/usecases/refusal.ts'
import type { AdaptiveCardInvokeResponse } from 'botbuilder'

import type { BotParts } from '../botParts.ts'
import { cardReply } from '../cardReply.ts'
import { reviewName, type Viewing } from '../cards/viewing.ts'
import { showReport } from '../showReport.ts'
import { keepTyped } from './keepTyped.ts'
import { showAfter } from './showAfter.ts'
import type { Press } from './verb.ts'

/** What is refused because the card no longer shows what is so. */
const OVERTAKEN: readonly RefusalCode[] = [
  'report-changed',
  'not-read',
  'not-now',
  'already-signed',
  'not-your-turn',
  'command-reused',
]

interface Act {
  readonly key: ReportKey
  /** Whom the button is for. */
  readonly role: Role
  /** @returns what is said when it is done */
  readonly act: (opened: OpenedReport) => Promise<string>
  /** What was typed for it is worth keeping when it was not done. */
  readonly keepsTyped?: true
}

/**
 * Acts, and answers with the card as it is then. When the pressed card had been overtaken, nothing
 * is done, and the true card says so.
 *
 * @throws Refusal `not-found` or `not-your-part` when the button is for someone else
 */
export async function actAndShow(
  parts: BotParts,
  press: Press,
  { key, role, act, keepsTyped }: Act,
): Promise<AdaptiveCardInvokeResponse> {
  const opened = await viewReport(parts.ports, press.caller, key)
  if (opened.role !== role) throw new Refusal('not-your-part')
  const said = await outcomeOf(() => act(opened))
  const show = () => showReport(parts, press, key, { said })
  if (said.style === 'good') {
    const look = { verb: 'refreshReport', data: key } as const
    return showAfter(parts, { name: reviewName(opened), said: [said], look, mri: press.mri }, show)
  }
  // Nothing was done: what cannot be kept now stands on the card still.
  if (keepsTyped) await keepTyped(parts, press, key)
  return cardReply(await show())
}

async function outcomeOf(act: () => Promise<string>): Promise<NonNullable<Viewing['said']>> {
  try {
    return { text: await act(), style: 'good' }
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || !OVERTAKEN.includes(thrown.code)) throw thrown
    return { text: thrown.message, style: 'attention' }
  }
}
