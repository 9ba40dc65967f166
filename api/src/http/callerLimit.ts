/** Keeps one person, or whoever has their token, from taking the time of all others. */
export interface CallerLimit {
  /** Whether this person may ask now; if so, it counts. */
  allows(callerId: string, nowMilliseconds: number): boolean
}

/** So many seconds' worth may come at once: a page that opens asks for several things. */
const AT_ONCE_SECONDS = 10
/** How many people are remembered before those that are long quiet are forgotten. */
const MANY = 10_000

interface Taken {
  /** How many more may come at once, as of then. */
  readonly left: number
  readonly at: number
}

/** Lets everyone ask so often, counted by a clock that it is given, in this process alone. */
export function createCallerLimit(requestsASecond: number): CallerLimit {
  const most = requestsASecond * AT_ONCE_SECONDS
  const takenBy = new Map<string, Taken>()
  const leftAt = ({ left, at }: Taken, now: number) =>
    Math.min(most, left + ((now - at) / 1000) * requestsASecond)
  const forgetQuiet = (now: number) => {
    for (const [caller, taken] of takenBy) if (leftAt(taken, now) === most) takenBy.delete(caller)
  }
  return {
    allows(callerId, now) {
      if (takenBy.size >= MANY) forgetQuiet(now)
      const left = leftAt(takenBy.get(callerId) ?? { left: most, at: now }, now)
      if (left < 1) return false
      takenBy.set(callerId, { left: left - 1, at: now })
      return true
    },
  }
}
