import type { NoticeEntry } from './entry.ts'

type Channel = NoticeEntry['send']
type Told = Pick<NoticeEntry, 'notice' | 'send' | 'to'>

/** The id of what is told because of something: the same each time, so that a repeat can be told. */
export function noticeId(cause: string, told: Told): string {
  return `${cause}${endOf(told)}`
}

/** The id of the same notice on another channel. Those of the first concerns did not name theirs. */
export function idOnChannel(entry: NoticeEntry, send: Channel): string {
  const end = endOf(entry)
  const cause = entry.id.endsWith(end) ? entry.id.slice(0, -end.length) : entry.id
  return noticeId(cause, { ...entry, send })
}

/** The id of the same notice on the other of the two channels of Teams. */
export function idOnOtherChannel(entry: NoticeEntry): string {
  return idOnChannel(entry, entry.send === 'card' ? 'feed' : 'card')
}

function endOf({ notice, send, to }: Told): string {
  return `.${notice}.${send}.${to}`
}
