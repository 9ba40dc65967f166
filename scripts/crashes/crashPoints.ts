import type { OutgoingChannel } from '@ect/domain/report/outgoing.ts'

/** Where a process that sends can die. */
const CRASH_POINTS = [
  'before it is sent',
  'while it is being sent',
  'after it is sent, before that is written down',
  'after that is written down',
] as const
export type CrashPoint = (typeof CRASH_POINTS)[number]

const CHANNELS = [
  'card',
  'feed',
  'mail',
  'installation',
  'filing',
] as const satisfies readonly OutgoingChannel[]
export type Channel = (typeof CHANNELS)[number]

/** A report of which one channel is sent, up to one point. */
export interface Crossing {
  readonly reportId: string
  readonly channel: Channel
  readonly point: CrashPoint
}

/** Every channel at every point. A process that dies has come as far as each of them. */
export const CROSSINGS: readonly Crossing[] = CHANNELS.flatMap((channel) =>
  CRASH_POINTS.map((point, n) => ({ reportId: `${channel}-${n}`, channel, point })),
)
