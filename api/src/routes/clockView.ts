import type { ClockView } from '@ect/contract/clockView.ts'
import type { Clock } from '@ect/domain/clocks/clock.ts'
import { LIMITS } from '@ect/domain/clocks/limits.ts'
import type { ClockProgress } from '@ect/domain/clocks/progress.ts'

/** What crosses the wire of a clock; without progress it is one that is only to come. */
export function toClockView(
  { kind, startsOn, deadline, steps }: Clock,
  progress?: ClockProgress,
): ClockView {
  return {
    kind,
    asks: LIMITS[kind].asks,
    startsOn,
    deadline,
    steps: [...steps],
    ...(progress && { progress: { ...progress } }),
  }
}
