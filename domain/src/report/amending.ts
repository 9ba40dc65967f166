import type { Action, Role } from '../access.ts'
import { type Answers, type Author, AUTHORS, type Section } from '../forms/question.ts'
import { sectionsOf } from '../forms/shownQuestions.ts'
import { amendedBy, isSame } from './carrying.ts'
import { needsEarlyAttention } from './earlyAttention.ts'
import { type Report, type ReportState, versionInForce } from './report.ts'
import type { Amendment } from './reportVersion.ts'
import { answersOf } from './versions.ts'

/** Where a tutor who shares again goes on with what was begun, and does not begin anew. */
const GOES_ON: readonly ReportState[] = ['with-ect', 'with-ect-to-comment', 'queried']

/** What the next version amends, when only some sections were sent back. */
export function nextAmendment(report: Report): Amendment | undefined {
  const last = versionInForce(report)
  if (report.state === 'returned' && last?.returned) {
    return { version: last.number, sections: last.returned.map(({ section }) => section) }
  }
  return GOES_ON.includes(report.state) ? last?.amends : undefined
}

/**
 * The sections of one author that may be changed now: all of them, or where only some were sent
 * back, those. A question about the days opens the days; whoever signs something that others have
 * changed may answer all of their own anew.
 */
export function openSections(report: Report, author: Author): readonly Section[] {
  const all = sectionsOf(report.form, author)
  const isNext = author === 'induction-tutor' || report.state === 'not-signed'
  const amends = isNext ? nextAmendment(report) : versionInForce(report)?.amends
  if (!amends || isUnderOther(report, author)) return all
  const isQueried = report.state === 'queried'
  return all.filter(
    ({ id, questions }) =>
      amends.sections.includes(id) || (isQueried && questions.some(({ kind }) => kind === 'days')),
  )
}

/** What one author answers, with what they answered before in the sections that are closed. */
export function withHeld(report: Report, author: Author, given: Answers): Answers {
  const open = openSections(report, author)
  if (open.length === sectionsOf(report.form, author).length) return given
  const ids = new Set(open.flatMap(({ questions }) => questions.map(({ id }) => id)))
  const held = Object.entries(lastAnswers(report, author) ?? {}).filter(([id]) => !ids.has(id))
  return Object.fromEntries([...held, ...Object.entries(given).filter(([id]) => ids.has(id))])
}

/** What one author answered in the last version that they have answered. */
export function lastAnswers({ versions }: Pick<Report, 'versions'>, author: Author) {
  const answered = versions.map((version) => answersOf(version, author))
  return answered.findLast((answers) => answers !== undefined)
}

/**
 * Whether there is anything for an action to do in this report: open sections, where it changes what
 * a tutor has written; early attention that is asked for, where someone has been in touch.
 */
export function isOpenTo(role: Role, action: Action, report: Report): boolean {
  if (action === 'noteInTouch') return needsEarlyAttention(report)
  if (role !== 'induction-tutor') return true
  const open = () => openSections(report, 'induction-tutor')
  if (action === 'saveDraft' || action === 'shareReport') return open().length > 0
  if (action !== 'attachSupportPlan') return true
  return open().some(({ questions }) => questions.some(({ kind }) => kind === 'file'))
}

/** Whether what this author signs under has changed since the version that is amended. */
function isUnderOther(report: Report, author: Author): boolean {
  const version = versionInForce(report)
  const before = version && amendedBy(report, version)
  if (!version || !before || author === 'induction-tutor') return false
  const earlier = AUTHORS.slice(0, AUTHORS.indexOf(author))
  return !isSame(report, earlier, [before, version])
}
