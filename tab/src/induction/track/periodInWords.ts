import { inWords, type IsoDate, partsOf } from '@ect/domain/calendar.ts'
import { STATUS_WORDS } from '@ect/domain/report/reportStatus.ts'
import type { ReportKind } from '@ect/domain/schedule/reportDates.ts'
import { withCapital } from '@ect/domain/withCapital.ts'

import { daysLeft } from '../../ui/momentInWords.ts'
import type { Period } from '../inductionParts.ts'

const KINDS: Record<ReportKind, string> = {
  'progress-review': 'Progress review',
  'formal-assessment': 'Formal assessment',
  'interim-assessment': 'Interim assessment',
}

const ASSESSMENTS = { first: 'First formal assessment', final: 'Final formal assessment' } as const

/** `Progress review`, `First formal assessment` */
export function kindInWords({ kind, assessment }: Pick<Period, 'kind' | 'assessment'>): string {
  return assessment ? ASSESSMENTS[assessment] : KINDS[kind]
}

/** `Autumn 2026`, the term in which the period ends */
export function termInWords({ schoolTerm, endsOn }: Pick<Period, 'schoolTerm' | 'endsOn'>): string {
  return `${withCapital(schoolTerm)} ${partsOf(endsOn).year}`
}

/** How a period stands, in a word or two. */
export function standingInWords({
  standing,
  isEstimate,
  report,
}: Pick<Period, 'standing' | 'isEstimate' | 'report'>): string {
  if (standing === 'signed-before') return 'Signed before'
  if (report) return STATUS_WORDS[report.status]
  return isEstimate ? 'Estimate' : 'Planned'
}

/** By when its report is due; a badge says for one that is kept here whether it is late. */
export function dueInWords(
  { standing }: Pick<Period, 'standing'>,
  dueOn: IsoDate,
  today: IsoDate,
): string {
  const day = `Due ${inWords(dueOn)}`
  return standing === 'planned' && dueOn < today ? `${day}, ${daysLeft(dueOn, today)}` : day
}
