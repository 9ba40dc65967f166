import {
  isHalfHour,
  type NoticePlaces,
  USUAL_QUIET_HOURS,
} from '@ect/domain/notices/noticeChoices.ts'

export const PLACES_WORDS: readonly { readonly value: NoticePlaces; readonly label: string }[] = [
  { value: 'both', label: 'A card in chat and a line in the activity feed' },
  { value: 'card', label: 'A card in chat only' },
  { value: 'feed', label: 'A line in the activity feed only' },
]

const { from, to } = USUAL_QUIET_HOURS

export const QUIET_WORDS = {
  usual: `Usual: reminders and what can wait do not come between ${from} and ${to}; what someone waits for does`,
  none: 'None: everything comes at any hour',
  own: 'My own: nothing comes between two times',
} as const

/** Every full and half hour of a day. */
export const HALF_HOURS = Array.from({ length: 48 }, (_, n) => {
  return `${String(Math.floor(n / 2)).padStart(2, '0')}:${n % 2 === 0 ? '00' : '30'}`
})
  .filter(isHalfHour)
  .map((value) => ({ value, label: value }))
