import type { ReportView } from '@ect/contract/reportView.ts'
import { mayDo } from '@ect/domain/access.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'
import { reportTitle } from '@ect/domain/report/report.ts'
import { openSections } from '@ect/domain/report/amending.ts'
import { signaturesInForce } from '@ect/domain/report/carrying.ts'
import { sectionsAsked } from '@ect/domain/report/returning.ts'
import { reopening } from '@ect/domain/report/reopening.ts'
import { returnReason } from '@ect/domain/report/reviewing.ts'
import { signatoriesOf } from '@ect/domain/report/signingOrder.ts'
import { authorOf } from '@ect/usecases/changeDraft.ts'
import type { OpenedReport } from '@ect/usecases/openReport.ts'
import { withCapital } from '@ect/domain/withCapital.ts'

import { toVisitView } from './visitView.ts'

type NotSignedView = NonNullable<NonNullable<ReportView['shared']>['notSigned']>

/** What crosses the wire of an opened report. People's words go only to who may read the report. */
export function toReportView(opened: OpenedReport): ReportView {
  const { report, role, draft, beingWritten, selfReview } = opened
  const mayRead = mayDo(role, 'openReportContent', report.state)
  return {
    key: { appropriateBodyId: report.appropriateBodyId, reportId: report.id },
    inductionId: report.inductionId,
    kind: report.kind,
    ...(report.assessment && { assessment: report.assessment }),
    title: withCapital(reportTitle(report)),
    role,
    status: opened.status,
    waitingFor: opened.waitingFor,
    today: opened.today,
    period: report.period,
    people: report.people,
    facts: report.facts,
    form: report.form,
    signingOrder: [...signatoriesOf(report)],
    history: historyOf(report, mayRead),
    readers: [...opened.readers],
    mayDo: [...opened.mayDo],
    plans: [...opened.plans],
    keepsTypedTextOnDevice: opened.keepsTypedTextOnDevice,
    ectSeesDraft: opened.ectSeesDraft,
    visits: (report.visits ?? []).map(toVisitView),
    ...(beingWritten && { beingWritten }),
    ...sharedVersion(opened),
    ...(draft && { draft: toDraftView(draft) }),
    ...lastOf(opened),
    ...(selfReview && { selfReview }),
    openSections: openSections(report, authorOf(role)).map(({ id }) => id),
    ...(mayRead ? signedIn(report) : NOTHING_SIGNED),
    ...meetingOf(report),
    ...attentionOf(opened),
  }
}

function attentionOf({ earlyAttention }: OpenedReport): Pick<ReportView, 'earlyAttention'> {
  if (!earlyAttention) return {}
  if (earlyAttention.standing !== 'in-touch') return { earlyAttention }
  const { by, ...when } = earlyAttention
  return { earlyAttention: { ...when, by: by.name } }
}

const NOTHING_SIGNED = { signatures: [], filed: [], sectionsAsked: [] }

/** What was signed, and why it came back, for whoever may read the report. */
function signedIn(
  report: Report,
): Pick<ReportView, 'signatures' | 'filed' | 'sectionsAsked' | 'returnReason' | 'reopened'> {
  const reason = returnReason(report)
  return {
    signatures: signaturesOf(report),
    filed: report.filed.map(({ version, webUrl, at }) => ({ version, webUrl, at })),
    sectionsAsked: sectionsAsked(report).map((asked) => ({ ...asked })),
    ...(reason !== undefined && { returnReason: reason }),
    ...reopenedBy(report),
  }
}

function sharedVersion({ version, contentHash }: OpenedReport): Pick<ReportView, 'shared'> {
  if (!version || contentHash === undefined) return {}
  const { number, sharedAt, answers, ectAnswers, headAnswers, query } = version
  return {
    shared: {
      number,
      sharedAt,
      answers,
      contentHash,
      ...(ectAnswers && { ectAnswers }),
      ...(headAnswers && { headAnswers }),
      ...(query && { query }),
      ...notSignedOf(version),
    },
  }
}

function notSignedOf({ notSigned }: ReportVersion): { notSigned?: NotSignedView } {
  if (!notSigned) return {}
  const { signatory, by, text, at } = notSigned
  return { notSigned: { signatory, name: by.name, text, at } }
}

function lastOf({ last }: OpenedReport): Pick<ReportView, 'last'> {
  if (!last) return {}
  const { title, judgement, targets } = last
  return { last: { title, targets: [...targets], ...(judgement && { judgement }) } }
}

function signaturesOf(report: Report): ReportView['signatures'] {
  const inForce = signaturesInForce(report)
  return report.versions.flatMap((version) =>
    version.signatures.map((signature) => ({
      signatory: signature.signatory,
      name: signature.by.name,
      at: signature.at,
      place: signature.place,
      version: version.number,
      inForce: inForce.includes(signature),
      statement: signature.statement,
      contentHash: signature.contentHash,
    })),
  )
}

function historyOf({ history }: Report, mayRead: boolean): ReportView['history'] {
  return history.map(({ event, at, by, version, text }) => ({
    event,
    at,
    version,
    ...(by && { by: by.name }),
    ...(mayRead && text !== undefined && { text }),
  }))
}

function reopenedBy(report: Report): Pick<ReportView, 'reopened'> {
  const found = reopening(report)
  return found ? { reopened: { by: found.by.name, reason: found.reason } } : {}
}

function meetingOf({ meeting }: Report): Pick<ReportView, 'meeting'> {
  if (!meeting) return {}
  return { meeting: { startsAt: meeting.startsAt, joinUrl: meeting.joinUrl } }
}

function toDraftView({
  begunBy,
  ...draft
}: NonNullable<OpenedReport['draft']>): NonNullable<ReportView['draft']> {
  return { ...draft, ...(begunBy && { begunBy: begunBy.name }) }
}
