import { inWords } from '@ect/domain/calendar.ts'
import { INDUCTION_STATUS_WORDS } from '@ect/domain/induction/inductionStatus.ts'
import type { TrackPeriod } from '@ect/domain/induction/track.ts'
import { reportTitle } from '@ect/domain/report/report.ts'
import { STATUS_WORDS } from '@ect/domain/report/reportStatus.ts'
import { whatNext } from '@ect/domain/report/whatNext.ts'
import { withCapital } from '@ect/domain/withCapital.ts'
import type { ListedReport } from '@ect/usecases/listedReport.ts'
import type { OpenedInduction } from '@ect/usecases/openInduction.ts'
import type { ReportKey } from '@ect/usecases/ports/reports.ts'

import type { AdaptiveCard, Container, Element } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { card, heading, quiet, refreshedBy, row, sentence, title } from './elements.ts'

interface StatusFacts {
  readonly opened: OpenedInduction
  readonly openInTab: (key: ReportKey) => string
  /** Opens the induction in the tab. */
  readonly link: string
  readonly mri: string
}

/** Where one induction stands: what is open and whose turn it is, then every period. No content. */
export function statusCard({ opened, openInTab, link, mri }: StatusFacts): AdaptiveCard {
  const { induction, role } = opened
  const { appropriateBodyId, id: inductionId } = induction
  const name = role === 'ect' ? 'Your induction' : asPlainText(induction.people.ect.name)
  return card({
    fallbackText: `${name}. Open it in ECT Induction.`,
    refresh: refreshedBy(mri, { verb: 'showStatus', data: { appropriateBodyId, inductionId } }),
    body: [
      title(name),
      { type: 'FactSet', facts: facts(opened) },
      ...openReports(opened).map((report) => openNow(report, opened, openInTab)),
      ...track(opened),
    ],
    actions: [{ type: 'Action.OpenUrl', title: 'Open the induction', url: link }],
  })
}

function facts({ induction, status }: OpenedInduction) {
  const { school, people, estimatedEndOn } = induction
  return [
    { title: 'Now', value: INDUCTION_STATUS_WORDS[status] },
    { title: 'School', value: asPlainText(school.name) },
    { title: 'Induction tutor', value: asPlainText(people.inductionTutor.name) },
    ...(estimatedEndOn === undefined
      ? []
      : [{ title: 'Ends', value: `${inWords(estimatedEndOn)}, if nothing changes` }]),
  ]
}

const SETTLED = ['scheduled', 'reviewed', 'decided', 'void']

function openReports({ reports }: OpenedInduction): readonly ListedReport[] {
  return reports.filter(({ status }) => !SETTLED.includes(status))
}

function openNow(
  { head }: ListedReport,
  { role, today }: OpenedInduction,
  openInTab: StatusFacts['openInTab'],
): Container {
  const key = { appropriateBodyId: head.appropriateBodyId, reportId: head.reportId }
  return {
    type: 'Container',
    items: [
      heading(withCapital(reportTitle(head))),
      sentence(asPlainText(whatNext(role, head, today))),
      ...(head.state === 'with-tutor' ? [] : [quiet(`Due ${inWords(head.period.dueOn)}`)]),
      {
        type: 'ActionSet',
        actions: [
          { type: 'Action.Execute', title: 'Show it here', verb: 'refreshReport', data: key },
          { type: 'Action.OpenUrl', title: 'Open it in the tab', url: openInTab(key) },
        ],
      },
    ],
  }
}

function track({ dates, reports, today }: OpenedInduction): readonly Element[] {
  if (!dates) return []
  return [
    heading('Every period'),
    ...dates.track.map((period) =>
      row(withCapital(titleOf(period)), standingOf(period, reports, today)),
    ),
  ]
}

function titleOf({ kind, assessment, number }: TrackPeriod): string {
  return reportTitle({ kind, ...(assessment && { assessment }), period: { number } })
}

function standingOf(
  { standing, number, dates }: TrackPeriod,
  reports: readonly ListedReport[],
  today: OpenedInduction['today'],
): string {
  if (standing === 'signed-before') return 'Signed before'
  const kept = reports.find(
    ({ head, status }) => head.period.number === number && status !== 'void',
  )
  if (kept && kept.status !== 'scheduled') return STATUS_WORDS[kept.status]
  const opensOn = kept?.head.period.opensOn ?? dates?.opensOn
  if (opensOn === undefined) return STATUS_WORDS.scheduled
  return opensOn > today ? `Opens ${inWords(opensOn)}` : STATUS_WORDS.scheduled
}
