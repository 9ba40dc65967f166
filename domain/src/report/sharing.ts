import type { Instant, IsoDate } from '../calendar.ts'
import { isTargets } from '../forms/answerFaults.ts'
import type { Answers, Author } from '../forms/question.ts'
import { shownAnswers } from '../forms/shownQuestions.ts'
import { writtenTargets } from '../forms/writtenTargets.ts'
import { noticeTo, type OutgoingNotice } from './outgoing.ts'
import { type Report, type ReportVersion, versionInForce } from './report.ts'
import { standing } from './signing.ts'

/**
 * What stands in the form before its author has typed anything: for the tutor the days that the
 * calendar and the contract suggest, the absence that is on record, and what the record has of a
 * leaver. From the first save on only
 * the draft counts, so that a suggestion that was taken out does not come back.
 */
export function startingAnswers(
  { facts, form }: Pick<Report, 'facts' | 'form'>,
  author: Author,
): Answers {
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
 * The report with a new version in force, and its ECT told. Signatures of the versions before
 * stay, but count for nothing any more; whoever gave or refused one is told.
 *
 * @param answers complete and valid: see `completeness.ts`
 */
export function shared(
  report: Report,
  { answers, at, commandId }: { answers: Answers; at: Instant; commandId: string },
): Report {
  const version: ReportVersion = {
    number: report.versions.length + 1,
    sharedAt: at,
    answers: finished(shownAnswers(report.form, 'induction-tutor', answers)),
    signatures: [],
  }
  const by = report.people.inductionTutor
  const versions = [...report.versions, version]
  const about = { id: commandId, version: version.number, due: at }
  return {
    ...report,
    state: standing({ ...report, versions }),
    versions,
    history: [...report.history, { event: 'shared', at, by, version: version.number }],
    outbox: [
      ...report.outbox,
      ...noticeTo(report.people.ect.id, 'reviewShared', about),
      ...(hadHeadteacher(report) ? againToHead(report, about) : []),
    ],
  }
}

/** Whether the version that is replaced was signed by the headteacher, or not signed by them. */
function hadHeadteacher(report: Report): boolean {
  const before = versionInForce(report)
  const signed = before?.signatures.map(({ signatory }) => signatory) ?? []
  return [...signed, before?.notSigned?.signatory].includes('headteacher')
}

/** A line in the feed; the card comes when it is their turn again. */
function againToHead(
  { people }: Report,
  about: Parameters<typeof noticeTo>[2],
): readonly OutgoingNotice[] {
  const notices = noticeTo(people.headteacher.id, 'reviewSharedAgain', about)
  return notices.filter(({ send }) => send === 'feed')
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
