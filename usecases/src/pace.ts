/** At most so many in any stretch of so many milliseconds. */
export interface Limit {
  readonly most: number
  readonly withinMilliseconds: number
}

/** What Teams takes from a bot in one chat. */
export const CHAT_LIMITS: readonly Limit[] = [
  { most: 7, withinMilliseconds: 1000 },
  { most: 8, withinMilliseconds: 2000 },
  { most: 60, withinMilliseconds: 30_000 },
  { most: 1800, withinMilliseconds: 3_600_000 },
]

/** What Teams takes from an app in one tenant, a second, as far as Microsoft has written. */
export const TENANT_SENDS_A_SECOND = 50

/** Where something is to be sent. */
export interface Destination {
  readonly chat: string
  readonly tenantId: string
}

/** Keeps what is sent within the limits of every chat and tenant, by a clock that it is given. */
export interface Pace {
  /** Answers 0 and counts it as sent now, or how many milliseconds to wait before asking again. */
  take(destination: Destination, nowMilliseconds: number): number
}

/** A pace that has sent nothing yet; it knows what this process sends, and no other. */
export function createPace(tenantSendsASecond = TENANT_SENDS_A_SECOND): Pace {
  const chats = sentBefore(CHAT_LIMITS)
  const tenants = sentBefore([{ most: tenantSendsASecond, withinMilliseconds: 1000 }])
  return {
    take({ chat, tenantId }, now) {
      const wait = Math.max(chats.waitFor(chat, now), tenants.waitFor(tenantId, now))
      if (wait === 0) {
        chats.note(chat, now)
        tenants.note(tenantId, now)
      }
      return wait
    },
  }
}

/** How long until one more may go, after what went at these moments, earliest first. */
function waitAfter(limits: readonly Limit[], sentAt: readonly number[], now: number): number {
  const waits = limits.map(({ most, withinMilliseconds }) => {
    const oldestThatCounts = sentAt.at(-most)
    return oldestThatCounts === undefined ? 0 : oldestThatCounts + withinMilliseconds - now
  })
  return Math.max(0, ...waits)
}

/** How many places are remembered before those that are long quiet are forgotten. */
const MANY = 10_000

function sentBefore(limits: readonly Limit[]) {
  const most = Math.max(...limits.map((limit) => limit.most))
  const longest = Math.max(...limits.map(({ withinMilliseconds }) => withinMilliseconds))
  const sentTo = new Map<string, number[]>()

  const forgetQuiet = (now: number) => {
    for (const [place, sentAt] of sentTo) {
      if ((sentAt.at(-1) ?? 0) + longest <= now) sentTo.delete(place)
    }
  }
  return {
    waitFor: (place: string, now: number) => waitAfter(limits, sentTo.get(place) ?? [], now),
    note(place: string, now: number) {
      if (sentTo.size >= MANY) forgetQuiet(now)
      const sentAt = sentTo.get(place) ?? []
      sentTo.set(place, sentAt)
      sentAt.push(now)
      if (sentAt.length > most) sentAt.shift()
    },
  }
}
