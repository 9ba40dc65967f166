import type { CardVerb } from '@ect/contract/cardVerbs.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'
import type { OpenedReport } from '@ect/usecases/openReport.ts'
import type { ReportKey } from '@ect/usecases/ports/reports.ts'

import type { ExecuteAction } from './adaptiveCard.ts'
import { keyOf } from './viewing.ts'

/** How many reports a card names to say whose it is: it shows all that wait, whatever it names. */
export const REPORTS_NAMED = 20

/** A report that a card shows whole, and the command with which exactly that is signed. */
export interface Signable {
  readonly opened: OpenedReport
  readonly version: ReportVersion
  readonly contentHash: string
  readonly commandId: string
}

/** Signs those that are ticked: of each it carries the version, its fingerprint and a command. */
export function signSeveralAction(shown: readonly Signable[]): ExecuteAction {
  return {
    type: 'Action.Execute',
    style: 'positive',
    title: 'Sign all that are ticked',
    verb: 'signSeveral' satisfies CardVerb,
    data: {
      reports: shown.map(({ opened, version, contentHash, commandId }) => ({
        ...keyOf(opened.report),
        version: version.number,
        contentHash,
        commandId,
      })),
    },
  }
}

/** Offers it where several wait: nothing at all where fewer do. */
export function offerToSign(reports: readonly ReportKey[] = []): readonly ExecuteAction[] {
  if (reports.length < 2) return []
  return [
    {
      type: 'Action.Execute',
      title: `Read and sign ${reports.length} together`,
      verb: 'refreshSigning' satisfies CardVerb,
      data: { reports: reports.slice(0, REPORTS_NAMED) },
      associatedInputs: 'none',
    },
  ]
}
