import { mayEverDo } from '@ect/domain/access.ts'
import { leaveLines } from '@ect/usecases/leaveLines.ts'
import { type OpenedReport, versionRead, viewReport } from '@ect/usecases/openReport.ts'
import type { Caller } from '@ect/usecases/ports/people.ts'
import type { ReportKey } from '@ect/usecases/ports/reports.ts'
import { Refusal } from '@ect/usecases/refusal.ts'

import type { BotParts, Sender } from './botParts.ts'
import type { AdaptiveCard } from './cards/adaptiveCard.ts'
import { REPORTS_NAMED } from './cards/signSeveralAction.ts'
import { type SigningViewing, signSeveralCard } from './cards/signSeveralCard.ts'
import { reportsToSign } from './reportsToSign.ts'

export type Said = SigningViewing['said'][number]

/** How many reports are looked at for one card; more than these never fit. */
const AT_MOST = 8

/** Whether someone is ever asked to sign such a report without comments of their own. */
export function signsWithOthers({ role, report }: OpenedReport): boolean {
  return role !== 'ect' && mayEverDo(role, 'signReport', report)
}

interface About {
  /** The reports that the card was about when it came: whoever signs none of them sees nothing. */
  readonly about: readonly ReportKey[]
  /** What has just become of each. */
  readonly said?: readonly Said[]
}

/**
 * What waits for one person's signature now, on a card on which several can be read and signed.
 * What it shows of each leaves its line in the access log first.
 *
 * @throws Refusal `not-your-part` for someone who signs none of these; `store-unavailable`
 */
export async function showSigning(
  parts: BotParts,
  { caller, mri }: Sender,
  { about, said = [] }: About,
): Promise<AdaptiveCard> {
  const { ports, newId, openInTab } = parts
  if (!(await signsOneOf(parts, caller, about))) throw new Refusal('not-your-part')
  const waiting = await reportsToSign(ports, caller)
  const looked = await Promise.all(
    waiting.slice(0, AT_MOST).map((key) => viewReport(ports, caller, key)),
  )
  const { card, shown } = signSeveralCard({
    opened: looked,
    more: waiting.length - looked.length,
    about: aboutNow(waiting, about),
    mri,
    openInTab: openInTab('signing'),
    newId,
    said,
  })
  await leaveLines(ports, caller, 'card', shown.flatMap(versionRead))
  return card
}

/** What still waits says best whose card it is; what was signed on it, once nothing waits. */
function aboutNow(
  waiting: readonly ReportKey[],
  about: readonly ReportKey[],
): readonly ReportKey[] {
  const before = about.filter((one) => !waiting.some((key) => isSame(one, key)))
  return [...waiting, ...before].slice(0, REPORTS_NAMED)
}

async function signsOneOf(
  { ports }: BotParts,
  caller: Caller,
  about: readonly ReportKey[],
): Promise<boolean> {
  for (const key of about) {
    try {
      if (signsWithOthers(await viewReport(ports, caller, key))) return true
    } catch (thrown) {
      if (!(thrown instanceof Refusal) || thrown.code !== 'not-found') throw thrown
    }
  }
  return false
}

function isSame(one: ReportKey, other: ReportKey): boolean {
  return one.appropriateBodyId === other.appropriateBodyId && one.reportId === other.reportId
}
