import type { SandboxState } from './sandboxState.ts'

const FIRST_DAY = '2026-11-23'
const OFFSET = 'clockOffset'

/** Business time, which a visitor may move. Tokens and other protocol time stay real. */
export interface Clock {
  /** The moment, ISO 8601 UTC. */
  now(): string
  /** The day in England, `YYYY-MM-DD`. */
  today(): string
  /** @throws RangeError when it is not a day */
  moveTo(day: string): void
  /** Answers a function that stops the listening. */
  onMove(listener: () => void): () => void
}

/** Runs at real speed from nine o'clock on the first day, or from where an earlier run left it. */
export function createClock({
  state,
}: {
  readonly state: Pick<SandboxState, 'setting' | 'keepSetting'>
}): Clock {
  const listeners = new Set<() => void>()
  let offset = Number(state.setting(OFFSET) ?? Number.NaN)
  const stand = (day: string): void => {
    offset = nineInLondon(day) - Date.now()
    state.keepSetting(OFFSET, String(offset))
  }
  if (Number.isNaN(offset)) stand(FIRST_DAY)
  const moment = (): Date => new Date(Date.now() + offset)

  return {
    now: () => moment().toISOString(),
    today: () => dayInLondon(moment()),
    moveTo(day) {
      stand(day)
      for (const listener of listeners) listener()
    },
    onMove(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

function nineInLondon(day: string): number {
  const nineUtc = new Date(`${day}T09:00:00Z`)
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(day) ||
    Number.isNaN(nineUtc.getTime()) ||
    !nineUtc.toISOString().startsWith(day)
  ) {
    throw new RangeError(`"${day}" is not a day. Write it as 2026-11-23.`)
  }
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      hour: '2-digit',
      hourCycle: 'h23',
    }).format(nineUtc),
  )
  return nineUtc.getTime() - (hour - 9) * 3_600_000
}

/** Sweden writes dates as ISO does. */
function dayInLondon(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(moment)
}
