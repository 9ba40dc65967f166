import type { CardVerb } from '@ect/contract/cardVerbs.ts'
import { keyOfListed, type ListedReport } from '@ect/usecases/listedReport.ts'
import type { ReportKey } from '@ect/usecases/ports/reports.ts'

import type { AdaptiveCard } from './adaptiveCard.ts'
import { reportListCard } from './reportListCard.ts'
import { offerToSign } from './signSeveralAction.ts'

interface DigestFacts {
  /** Those that ask for something first. */
  readonly reports: readonly ListedReport[]
  /** What the card is about, for when it is looked at again. */
  readonly about: readonly ReportKey[]
  readonly mri: string
  readonly openInTab: (key: ReportKey) => string
}

/** One card instead of many: where each of these reports stands for its reader. No content. */
export function digestCard({ reports, about, mri, openInTab }: DigestFacts): AdaptiveCard {
  const toSign = reports.filter(({ isToSign }) => isToSign)
  return reportListCard({
    title: titleOf(reports),
    whenEmpty: '',
    reports,
    openInTab,
    actions: offerToSign(toSign.map(keyOfListed)),
    refresh: {
      action: {
        type: 'Action.Execute',
        title: 'Refresh',
        verb: 'refreshDigest' satisfies CardVerb,
        data: { reports: about },
      },
      userIds: [mri],
    },
  })
}

function titleOf(reports: readonly ListedReport[]): string {
  const all = reports.length === 1 ? '1 report' : `${reports.length} reports`
  const waiting = reports.filter(({ task }) => task !== undefined).length
  if (waiting === 0) return `News of ${all}`
  if (waiting === reports.length) return `${all} to look at`
  return `${waiting} of ${all} to look at`
}
