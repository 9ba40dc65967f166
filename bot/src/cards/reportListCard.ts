import { inWords } from '@ect/domain/calendar.ts'
import { titleTo } from '@ect/domain/report/titleTo.ts'
import type { ListedReport } from '@ect/usecases/listedReport.ts'
import type { ReportKey } from '@ect/usecases/ports/reports.ts'

import type { Action, AdaptiveCard, Container } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { card, heading, quiet, sentence, title } from './elements.ts'

const AT_MOST = 8

interface ListFacts {
  readonly title: string
  readonly whenEmpty: string
  readonly reports: readonly ListedReport[]
  readonly openInTab: (key: ReportKey) => string
  /** What can be done with several of them at once. */
  readonly actions?: readonly Action[]
  readonly refresh?: NonNullable<AdaptiveCard['refresh']>
  /** What is no report of their own, and waits for them on a page of the tab. */
  readonly elsewhere?: readonly Elsewhere[]
}

export interface Elsewhere {
  readonly said: string
  readonly open: string
  readonly link: string
}

/** Reviews with what waits in each, the most urgent first; each can be shown in its place. */
export function reportListCard(facts: ListFacts): AdaptiveCard {
  const { reports, whenEmpty, openInTab, actions = [], refresh, elsewhere = [] } = facts
  const more = reports.length - AT_MOST
  return card({
    fallbackText: `${facts.title}. Open ECT Induction.`,
    body: [
      title(facts.title),
      ...(reports.length + elsewhere.length === 0 ? [sentence(whenEmpty)] : []),
      ...reports.slice(0, AT_MOST).map((report) => entry(report, openInTab)),
      ...(more > 0 ? [quiet(`${more} more are in the tab.`)] : []),
      ...elsewhere.map(({ said }) => sentence(asPlainText(said))),
    ],
    actions: [...actions, ...elsewhere.map(openLink)],
    ...(refresh && { refresh }),
  })
}

function entry(listed: ListedReport, openInTab: ListFacts['openInTab']): Container {
  const { head, role, task, waitingFor, news } = listed
  const { appropriateBodyId, reportId, period, ectName } = head
  const key = { appropriateBodyId, reportId }
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      heading(titleTo(role, asPlainText(ectName), head)),
      sentence(asPlainText(task === undefined ? waitingFor : `${task}.`)),
      ...news.map((said) => sentence(asPlainText(said))),
      quiet(`Due ${inWords(period.dueOn)}`),
      {
        type: 'ActionSet',
        actions: [
          { type: 'Action.Execute', title: 'Show it here', verb: 'refreshReport', data: key },
          { type: 'Action.OpenUrl', title: 'Open in tab', url: openInTab(key) },
        ],
      },
    ],
  }
}

function openLink({ open, link }: Elsewhere): Action {
  return { type: 'Action.OpenUrl', title: open, url: link }
}
