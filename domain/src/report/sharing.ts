import type { Instant, IsoDate } from '../calendar.ts'
import { isTargets } from '../forms/answerFaults.ts'
import type { Answers, Author } from '../forms/question.ts'
import { shownAnswers } from '../forms/shownQuestions.ts'
import { writtenTargets } from '../forms/writtenTargets.ts'
import { lastAnswers, nextAmendment } from './amending.ts'
import { amendedBy, isSame, keptFrom, signaturesInForce, signaturesOn } from './carrying.ts'
import { lineTo, noticeTo, type OutgoingNotice } from './outgoing.ts'
import { type Report, versionInForce } from './report.ts'
import type { ReportVersion } from './reportVersion.ts'
import { standing } from './signing.ts'
import { withVersionInForce } from './versions.ts'

/**
 * What stands in the form before its author has typed anything: what they answered in the version
 * before, or for the tutor the days that the calendar and the contract suggest, the absence that is
 * on record, and what the record has of a leaver. From the first save on only the draft counts, so
 * that a suggestion that was taken out does not come back.
 */
export function startingAnswers(
  { facts, form, versions }: Pick<Report, 'facts' | 'form' | 'versions'>,
  author: Author,
): Answers {
  const before = lastAnswers({ versions }, author)
  if (before) return before
  if (author !== 'induction-tutor') return {}
  const { suggestedDays, recordedAbsence, onRecord } = facts
  return {
    ...(onRecord && shownAnswers(form, author, onRecord)),
    daysServed: suggestedDays,
    ...(recordedAbsence > 0 && { hadAbsence: true, daysAbsent: recordedAbsence }),
  }
}

/** Whether the tutor may share this report yet; filling it in is possible at any time. */
export function isTooEarly({ period }: Pick<Report, 'period'>, today: IsoDate): boolean {
  return today < period.opensOn
}

/**
 * The report with a new version in force, and its ECT told, or its tutor where the ECT's part
 * stands. Signatures of the versions before stay, but count for nothing any more, unless only some
 * sections were sent back: see `signaturesOn`. Whoever gave or refused one is told.
 *
 * @param answers complete and valid: see `completeness.ts`
 */
export function shared(
  report: Report,
  { answers, at, commandId }: { answers: Answers; at: Instant; commandId: string },
): Report {
  const amends = nextAmendment(report)
  const version: ReportVersion = {
    number: report.versions.length + 1,
    sharedAt: at,
    answers: finished(shownAnswers(report.form, 'induction-tutor', answers)),
    ...(amends && { amends }),
    signatures: [],
  }
  const by = report.people.inductionTutor
  const again = withKept({ ...report, versions: [...report.versions, version] })
  const state = standing(again)
  const about = { id: commandId, version: version.number, due: at }
  const first =
    state === 'needs-signatures'
      ? noticeTo(by.id, 'signatureNeeded', about)
      : noticeTo(report.people.ect.id, 'reviewShared', about)
  return {
    ...again,
    state,
    history: [...report.history, { event: 'shared', at, by, version: version.number }],
    outbox: [
      ...report.outbox,
      ...first,
      ...(hadHeadteacher(report) && !hasHeadteacher(again) ? [againToHead(report, about)] : []),
    ],
  }
}

/** With what others wrote to the version that it amends, unless the tutor's part has changed. */
function withKept(report: Report): Report {
  return withVersionInForce(report, (version) => {
    const before = amendedBy(report, version)
    const isKept =
      version.amends && before && isSame(report, ['induction-tutor'], [before, version])
    return isKept ? { ...version, ...keptFrom(report, version.amends) } : version
  })
}

/** Whether the version that is replaced was signed by the headteacher, or not signed by them. */
function hadHeadteacher(report: Report): boolean {
  const before = versionInForce(report)
  const signed = before ? signaturesOn(report, before).map(({ signatory }) => signatory) : []
  return [...signed, before?.notSigned?.signatory].includes('headteacher')
}

function hasHeadteacher(report: Report): boolean {
  return signaturesInForce(report).some(({ signatory }) => signatory === 'headteacher')
}

/** A line in the feed; the card comes when it is their turn again. */
function againToHead({ people }: Report, about: Parameters<typeof lineTo>[2]): OutgoingNotice {
  return lineTo(people.headteacher.id, 'reviewSharedAgain', about)
}

/** Answers as they are read by others, without rows that were opened and left empty. */
function finished(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      isTargets(answer) ? writtenTargets(answer) : answer,
    ]),
  )
}
