import { givenName } from '@ect/domain/people.ts'
import type { NoticeName } from '@ect/domain/report/outgoing.ts'
import type { Digest, NoticeFacts } from '@ect/usecases/ports/notices.ts'

/** What there is to do or to know, never what was written or decided: an email may be read by others. */
const SENTENCES: Readonly<Record<NoticeName, (facts: NoticeFacts) => string>> = {
  reviewDue: (facts) => `It can be written now. ${due(facts)}`,
  reportReminder: (facts) => `${due(facts)} Open it to see what is still to be done.`,
  meetingScheduled: () => 'A meeting about it is in your calendar. Open it to see when you meet.',
  reviewShared: () => 'It is ready for you to read, comment on and sign.',
  reviewSharedAgain: () => 'It was changed and shared again. Open it to read it.',
  signatureDeclined: () => 'Someone has not signed it, and says why. Open it to read that.',
  daysQueried: () => 'Someone asks about the days served. Open it to answer.',
  signatureNeeded: () => 'It is ready for you to read and sign.',
  reviewSubmitted: () => 'It is signed by all and can be read.',
  reviewReturned: () => 'It has come back. Open it to see what is asked.',
  reviewReviewed: () => 'The appropriate body has looked at it.',
  reviewReopened: () => 'It was opened again. Open it to read why, and what comes next.',
  ectLeaves: () => 'Someone leaves the school. Open it to see what comes next.',
  accessGranted: () => 'Someone else can read it now. Open it to see who, and why.',
  earlyAttention: () =>
    'It needs your attention early. Open it to see whose it is and whom to ask.',
  selfReviewShared: () => 'The ECT has given you what they wrote for themselves beforehand.',
  visitToFollow: () => 'The appropriate body comes or rings about it. Open it to see when.',
  partBegins: () => 'You have a part in it from now on. Open it to see what there is to do.',
  partEnds: () => 'Someone follows you in it. You have nothing more to do, and cannot open it.',
}

/** Ends every email. */
export const WHY_BY_EMAIL =
  'You get this by email because ECT Induction could not reach you in Teams. Please do not reply: nobody reads this mailbox.'

function due({ dueOn, isOverdue }: NoticeFacts): string {
  return `It ${isOverdue ? 'was' : 'is'} due on ${dueOn}.`
}

/** Reviewers are told early of reports that do not go well, so that a name would say too much. */
const isNameless = ({ notice }: NoticeFacts): boolean => notice === 'earlyAttention'

export const mailSubject = (facts: NoticeFacts): string =>
  `ECT Induction: ${facts.reportTitle}, ${isNameless(facts) ? facts.schoolName : facts.ectName}`

function whichReport(facts: NoticeFacts): string {
  const { reportTitle, ectName, schoolName } = facts
  return isNameless(facts)
    ? `${reportTitle} at ${schoolName}`
    : `${reportTitle} of ${ectName}, ${schoolName}`
}

/** Plain text; whoever reads it opens the report in Teams, where it is checked who they are. */
export function mailText(facts: NoticeFacts, link: string): string {
  const { to, notice } = facts
  return [
    `Dear ${givenName(to)},`,
    `this is about the ${whichReport(facts)}.`,
    SENTENCES[notice](facts),
    `Open it: ${link}`,
    WHY_BY_EMAIL,
  ].join('\n\n')
}

export const digestSubject = ({ notices }: Digest): string =>
  `ECT Induction: ${notices.length} reports`

/** One email for many: a line for each, and Home, where each can be opened. */
export function digestText({ to, notices }: Digest, home: string): string {
  return [
    `Dear ${givenName(to)},`,
    `this is about ${notices.length} reports.`,
    ...notices.map((facts) => `- The ${whichReport(facts)}. ${SENTENCES[facts.notice](facts)}`),
    `Open Home to see each: ${home}`,
    WHY_BY_EMAIL,
  ].join('\n\n')
}
