import { daysBetween, type IsoDate, inWordsWithWeekday } from '@ect/domain/calendar.ts'
import { givenName } from '@ect/domain/people.ts'
import { type Report, reportNoun } from '@ect/domain/report/report.ts'
import { titleTo } from '@ect/domain/report/titleTo.ts'
import type { OpenedReport } from '@ect/usecases/openReport.ts'
import type { ReportKey } from '@ect/usecases/ports/reports.ts'

import type { Action, AdaptiveCard, Container, Element } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { notice, quiet, refreshedBy } from './elements.ts'

/** One person looking at one report on a card in their own chat. */
export interface Viewing {
  readonly opened: OpenedReport
  /** The person's address in Teams: their own card refreshes by itself. */
  readonly mri: string
  readonly openInTab: string
  /** Fresh for each card, so that each press of a button is one command however often it arrives. */
  readonly commandId: string
  /** When the card first came, if it is an older one: then it only says what is so now. */
  readonly moment?: string
  /** The notice that this card brings, for telling a repeat. */
  readonly noticeId?: string
  /** All that waits for the person's signature, this report among it, where it does. */
  readonly toSign?: readonly ReportKey[]
  /** For a reviewer who was told of it early: where to prepare, and whom to ask. */
  readonly school?: {
    readonly openInduction: string
    readonly chats: readonly { readonly name: string; readonly link: string }[]
  }
  /** Said above the rest: what has just happened. */
  readonly said?: { readonly text: string; readonly style: 'attention' | 'good' }
}

export function keyOf({ appropriateBodyId, id }: Report): ReportKey {
  return { appropriateBodyId, reportId: id }
}

/** `Your term 1 progress review`, or `Amara Whitcombe: term 1 progress review`. */
export function reviewName({ report, role }: OpenedReport): string {
  return titleTo(role, asPlainText(report.people.ect.name), report)
}

/**
 * Changes whenever a report becomes someone else's to act on: `with-ect.1`. A reviewer who was told
 * of it early is told once of a version, wherever it goes then.
 */
export function momentOf({ report, earlyAttention }: OpenedReport): string {
  return `${earlyAttention ? 'early' : report.state}.${report.versions.length}`
}

/** What may show on a locked screen. */
export function fallbackText({ opened }: Viewing): string {
  return `${reviewName(opened)}. Open it in ECT Induction.`
}

export function refresh(viewing: Viewing): NonNullable<AdaptiveCard['refresh']> {
  const { opened, mri, noticeId, moment = momentOf(opened) } = viewing
  const data = { ...keyOf(opened.report), moment, ...(noticeId !== undefined && { noticeId }) }
  return refreshedBy(mri, { verb: 'refreshReport', data })
}

export function open({ openInTab }: Viewing, title: string): Action {
  return { type: 'Action.OpenUrl', title, url: openInTab }
}

/** `Open the review`, `Amend the assessment` */
export function openIt(viewing: Viewing, verb = 'Open'): Action {
  return open(viewing, `${verb} the ${named(viewing.opened.report).noun}`)
}

/** Said before someone writes or signs: who can read it as things stand. */
export function whoCanRead({ opened: { readers } }: Viewing): Element {
  return quiet(`Who can read it now: ${readers.map(({ who }) => asPlainText(who)).join(', ')}.`)
}

export function whatWasSaid({ said }: Viewing): readonly Container[] {
  return said ? [notice(asPlainText(said.text), said.style)] : []
}

/** Given names of the three people of a report and what it is called, for sentences. */
export function named(report: Report) {
  const { ect, inductionTutor, headteacher } = report.people
  return {
    ect: asPlainText(givenName(ect)),
    tutor: asPlainText(givenName(inductionTutor)),
    head: asPlainText(givenName(headteacher)),
    noun: reportNoun(report),
  }
}

/** `It is due on Friday 11 December 2026, in 18 days.` */
export function dueSentence(dueOn: IsoDate, today: IsoDate): string {
  return `It ${today > dueOn ? 'was' : 'is'} due on ${dueInWords(dueOn, today)}.`
}

/** `Friday 11 December 2026, in 18 days` */
export function dueInWords(dueOn: IsoDate, today: IsoDate): string {
  return `${inWordsWithWeekday(dueOn)}, ${howFar(daysBetween(today, dueOn))}`
}

function howFar(days: number): string {
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${days} days` : `${-days} days ago`
}
