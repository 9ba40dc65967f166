import type { Role } from '@ect/domain/access.ts'
import { type OpenedReport, viewReport } from '@ect/usecases/openReport.ts'
import type { ReportKey } from '@ect/usecases/ports/reports.ts'
import { Refusal, type RefusalCode } from '@ect/usecases/refusal.ts'
import type { AdaptiveCardInvokeResponse } from 'botbuilder'

import type { BotParts } from '../botParts.ts'
import { cardReply } from '../cardReply.ts'
import type { Viewing } from '../cards/viewing.ts'
import { showReport } from '../showReport.ts'
import { keepTyped } from './keepTyped.ts'
import type { Press } from './verb.ts'

/** What is refused because the card no longer shows what is so. */
export const OVERTAKEN: readonly RefusalCode[] = [
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
  /** The card that is now replaced had inputs that are worth keeping. */
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
  if (keepsTyped) await keepTyped(parts, press, key)
  return cardReply(await showReport(parts, press, key, { said }))
}

async function outcomeOf(act: () => Promise<string>): Promise<NonNullable<Viewing['said']>> {
  try {
    return { text: await act(), style: 'good' }
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || !OVERTAKEN.includes(thrown.code)) throw thrown
    return { text: thrown.message, style: 'attention' }
  }
}
