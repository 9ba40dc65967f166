import type { ContractPreviewView } from '@ect/contract/previewContract.ts'
import { inWords } from '@ect/domain/calendar.ts'

type YearPreview = ContractPreviewView['years'][number]
type NextReport = ContractPreviewView['nextReport']
type Named = NonNullable<NextReport['after']>

/** What other hours would do, sentence by sentence. */
export function previewInWords({ years, nextReport }: ContractPreviewView): readonly string[] {
  const changed = years.filter(({ before, after }) => before !== after)
  return [
    ...(changed.length === 0
      ? ['The years of induction end as before.']
      : changed.map(yearInWords)),
    reportInWords(nextReport),
  ]
}

function yearInWords({ year, before, after }: YearPreview): string {
  if (after === undefined) return `The contracts then end before year ${year} does.`
  const then = `Year ${year} then ends on ${inWords(after)}`
  return before === undefined ? `${then}.` : `${then} instead of ${inWords(before)}.`
}

function reportInWords({ before, after }: NextReport): string {
  if (!after) return 'No report is left to complete then.'
  if (before?.name !== after.name) {
    const instead = before ? ` instead of the ${dueInWords(before)}` : ''
    return `The next report is then the ${dueInWords(after)}${instead}.`
  }
  if (before.dueOn !== after.dueOn) {
    return `The next report, the ${after.name}, is then due on ${inWords(after.dueOn)} instead of ${inWords(before.dueOn)}.`
  }
  return `The next report stays the ${dueInWords(after)}.`
}

function dueInWords({ name, dueOn }: Named): string {
  return `${name}, due on ${inWords(dueOn)}`
}
