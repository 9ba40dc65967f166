import type { ClockView } from '@ect/contract/clockView.ts'
import { inWords } from '@ect/domain/calendar.ts'
import { type ClockKind, LIMITS } from '@ect/domain/clocks/limits.ts'

import { counted } from '../../ui/momentInWords.ts'

type Progress = NonNullable<ClockView['progress']>

/** How far along a time limit is: `12 of 20 working days left`. */
export function clockInWords({
  kind,
  startsOn,
  progress,
}: Pick<ClockView, 'kind' | 'startsOn' | 'progress'>): string {
  return progress
    ? WORDS[progress.state](progress, { kind, startsOn })
    : 'Not running yet: this is what follows if things go as planned'
}

type Said = (progress: Progress, clock: Pick<ClockView, 'kind' | 'startsOn'>) => string

const WORDS: Record<Progress['state'], Said> = {
  'not-started': (_, { startsOn }) => `Starts on ${inWords(startsOn)}`,
  running: ({ workingDaysLeft = 0 }, { kind }) =>
    workingDaysLeft === 0 ? 'Today is the last day' : left(workingDaysLeft, kind),
  overdue: ({ workingDaysOver = 0 }) => `${counted(workingDaysOver, 'working day')} late`,
  lapsed: ({ workingDaysOver = 0 }) => `Ended ${counted(workingDaysOver, 'working day')} ago`,
  met: ({ inTime = true }) => (inTime ? 'Done in time' : 'Done, but late'),
}

function left(days: number, kind: string): string {
  const whole = isClockKind(kind) ? ` of ${LIMITS[kind].workingDays}` : ''
  return `${days}${whole} working days left`
}

function isClockKind(kind: string): kind is ClockKind {
  return kind in LIMITS
}
