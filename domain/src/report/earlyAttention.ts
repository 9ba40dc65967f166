import { mayDo, roleIn } from '../access.ts'
import type { AppropriateBodyMember } from '../appropriateBody.ts'
import type { Instant } from '../calendar.ts'
import type { PersonNamed } from '../people.ts'
import { judgementIn } from './judgement.ts'
import { noticeTo } from './outgoing.ts'
import type { Report } from './report.ts'

interface Doing {
  readonly by: PersonNamed
  readonly at: Instant
}

/** How a report that reviewers were told of early stands with them. */
export type EarlyAttention =
  | { readonly standing: 'asked' }
  /** One of them has been in touch with the school: for all of them it is done. */
  | ({ readonly standing: 'in-touch' } & Doing)
  /** What is shared now says something else. */
  | { readonly standing: 'no-longer' }

/**
 * How early attention to a report stands, from the first version that asks for it until reviewers
 * have it to read; `undefined` when no version did.
 *
 * @ours ADR 48
 */
export function earlyAttention(report: Report): EarlyAttention | undefined {
  if (!mayDo('reviewer', 'noteInTouch', report.state)) return undefined
  const asks = report.versions.map(({ answers }) => judgementIn(answers) === 'not-on-track')
  if (!asks.includes(true)) return undefined
  if (!asks.at(-1)) return { standing: 'no-longer' }
  const doing = inTouchSince(report, asks.lastIndexOf(false) + 1)
  return doing ? { standing: 'in-touch', ...doing } : { standing: 'asked' }
}

/** Who was in touch with the school last, about a version after this one. */
function inTouchSince({ history }: Report, version: number): Doing | undefined {
  const found = history.findLast((each) => each.event === 'in-touch' && each.version > version)
  return found?.by && { by: found.by, at: found.at }
}

/** Whether its reviewers were told early, and none of them has been in touch with the school. */
export function needsEarlyAttention(report: Report): boolean {
  return earlyAttention(report)?.standing === 'asked'
}

/**
 * A report that was just shared, with the reviewers told at once when all does not go well: that
 * there is something to look at, and not what. They still read nothing of it before it is
 * submitted, and the named contact is not told. Once one of them has been in touch about it, a
 * later version that says the same tells nobody again.
 *
 * @rule R9
 * @ours that sharing tells them, so that no tutor has to think of it; ADR 48
 */
export function withReviewersTold(
  report: Report,
  members: readonly AppropriateBodyMember[],
  { at, commandId }: { readonly at: Instant; readonly commandId: string },
): Report {
  if (!needsEarlyAttention(report)) return report
  const version = report.versions.length
  const notices = members
    .filter(({ id, part }) => part === 'reviewer' && roleIn(report, members, id) === 'reviewer')
    .flatMap(({ id }) => noticeTo(id, 'earlyAttention', { id: commandId, version, due: at }))
  return {
    ...report,
    outbox: [...report.outbox, ...notices],
  }
}

/** The report with a reviewer in touch with its school, which is then done for every reviewer. */
export function withInTouch(report: Report, { by, at }: Doing): Report {
  const version = report.versions.length
  return { ...report, history: [...report.history, { event: 'in-touch', at, by, version }] }
}

/** `Marcus Ellery, induction tutor, or Helen Adeyinka, headteacher` */
export function whomToAsk({
  inductionTutor,
  headteacher,
}: Pick<Report['people'], 'inductionTutor' | 'headteacher'>): string {
  return inductionTutor.id === headteacher.id
    ? `${headteacher.name}, headteacher and induction tutor`
    : `${inductionTutor.name}, induction tutor, or ${headteacher.name}, headteacher`
}
