import type { VisitView } from '@ect/contract/reportView.ts'
import { inWordsWithWeekday } from '@ect/domain/calendar.ts'
import { dayInEngland } from '@ect/domain/englandTime.ts'
import { VISIT_REASON_WORDS } from '@ect/domain/report/visit.ts'

export const KIND_WORDS: Record<VisitView['kind'], string> = { visit: 'A visit', call: 'A call' }

/** `A visit on Friday 4 December 2026, noted by Priti Lanwar. To understand the judgement.` */
export function visitInWords({ kind, on, reason, notedBy }: VisitView): string {
  const what = `${KIND_WORDS[kind]} on ${inWordsWithWeekday(on)}, noted by ${notedBy}.`
  return `${what} ${VISIT_REASON_WORDS[reason]}.`
}

/** `Done on Friday 4 December 2026, says Priti Lanwar:` */
export function doneInWords({ by, at }: NonNullable<VisitView['done']>): string {
  return `Done on ${inWordsWithWeekday(dayInEngland(at))}, says ${by}:`
}
