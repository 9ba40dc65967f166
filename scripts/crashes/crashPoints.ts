/** Where a process that sends a card can die. */
export const CRASH_POINTS = [
  'before it is sent',
  'while it is being sent',
  'after it is sent, before that is written down',
] as const
export type CrashPoint = (typeof CRASH_POINTS)[number]
