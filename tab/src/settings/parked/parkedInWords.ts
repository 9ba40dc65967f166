import type { ParkedNotice } from '@ect/contract/listParkedNotices.ts'
import type { NoticeName } from '@ect/domain/report/outgoing.ts'

/** What someone was to be told, without anything of the report. */
const NOTICE_WORDS: Record<NoticeName, string> = {
  reviewDue: 'that a report can be written',
  reportReminder: 'to remind of a report',
  meetingScheduled: 'about a review meeting',
  reviewShared: 'that a report is ready to read',
  reviewSharedAgain: 'that a report was shared again',
  daysQueried: 'that someone asks about the days served',
  signatureNeeded: 'that it is their turn to sign',
  signatureDeclined: 'that someone has not signed',
  reviewSubmitted: 'that a report is signed by all',
  reviewReturned: 'that a report came back',
  reviewReopened: 'that a report was opened again',
  reviewReviewed: 'that a report was reviewed',
  ectLeaves: 'that an ECT leaves',
  accessGranted: 'that someone can now read a report',
  earlyAttention: 'that a report may need attention early',
  selfReviewShared: 'that an ECT has shared their own review',
  visitToFollow: 'about a visit or call to come',
  partBegins: 'that they now have a part in a report',
  partEnds: 'that someone follows them in a report',
}

const CHANNEL_WORDS: Record<ParkedNotice['channel'], string> = {
  card: 'A card in chat',
  feed: 'A line in the activity feed',
  mail: 'An email',
  installation: 'The app in their Teams',
  filing: 'To be kept in the school’s records site',
  plan: 'What comes after a report that was signed',
}

/** Who was to get it, or what it is where it is for nobody. */
export function nameOfParked({ channel, to }: ParkedNotice): string {
  if (channel === 'filing') return 'Signed copy'
  if (channel === 'plan') return 'Plan of an induction'
  return to ?? 'Someone who is not on record any more'
}

/** `A card in chat that a report is ready to read` */
export function parkedInWords({ channel, notice }: ParkedNotice): string {
  const words = CHANNEL_WORDS[channel]
  return notice === undefined ? words : `${words} ${NOTICE_WORDS[notice]}`
}

/** Why it is not tried any more, for who can do nothing about it but try again or tell someone. */
export function whyParked({ failing, channel, tries }: ParkedNotice): string {
  if (failing === 'away') return 'Microsoft 365 did not answer for a whole day.'
  if (failing === 'unreachable') {
    return channel === 'filing'
      ? 'The school’s records site refused it. It may no longer be open to this app.'
      : 'Microsoft 365 refused to bring it to this person.'
  }
  return `It was refused ${tries} times, for a reason of its own. Whoever runs this app can find out which.`
}

/** What happened when it was to be tried again. */
export function retriedInWords(retried: number): string {
  if (retried === 0) return 'Nothing was left to try: someone else has done it already.'
  const what = retried === 1 ? 'It is' : `${retried} are`
  return `${what} tried again from now on. What cannot be sent this time either comes back to this list.`
}
