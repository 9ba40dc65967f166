import type { AbsencePreviewView } from '@ect/contract/previewAbsence.ts'
import { inWords } from '@ect/domain/calendar.ts'

import { counted } from '../../ui/momentInWords.ts'
import { daysInWords } from '../daysInWords.ts'

type YearPreview = AbsencePreviewView['years'][number]

/** What an absence would do, one sentence for each year that it changes. */
export function previewInWords(
  { years }: AbsencePreviewView,
  threshold: number,
): readonly string[] {
  if (years.length === 0) return ['This changes nothing about the dates of induction.']
  return years.map((year) => yearInWords(year, threshold))
}

function yearInWords(preview: YearPreview, threshold: number): string {
  const { year, daysAbsent, extensionDays, endsOn } = preview
  const isExtended = extensionDays.after > extensionDays.before
  const why = isExtended
    ? `, because ${counted(daysAbsent.after, 'day')} absent are ${threshold} or more`
    : ', because the year before it ends later'
  if (endsOn.after !== undefined && endsOn.before !== undefined && endsOn.after !== endsOn.before) {
    return `Year ${year} then ends on ${inWords(endsOn.after)} instead of ${inWords(endsOn.before)}${why}.`
  }
  if (isExtended) {
    return `Year ${year} then goes on for ${daysInWords(extensionDays.after)} of work${why}.`
  }
  const total = `Year ${year} then has ${counted(daysAbsent.after, 'day')} absent instead of ${daysAbsent.before}`
  return endsOn.after === undefined
    ? `${total}.`
    : `${total} and still ends on ${inWords(endsOn.after)}.`
}
