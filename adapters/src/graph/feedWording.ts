import type { NoticeName } from '@ect/domain/report/outgoing.ts'
import type { Digest, NoticeFacts } from '@ect/usecases/ports/notices.ts'
import type { KeyValuePair } from '@microsoft/microsoft-graph-types'

type Parameter = 'reviewTitle' | 'ectName' | 'schoolName' | 'dueDate'

interface Wording {
  /** Those that the manifest's template of the same activity type names. */
  readonly parameters: readonly Parameter[]
  /** The second line, at most 150 characters: what to do, never what was decided. */
  readonly preview: string
}

const WORDING: Readonly<Record<NoticeName, Wording>> = {
  reviewDue: {
    parameters: ['reviewTitle', 'ectName', 'dueDate'],
    preview: 'Open it to write it. What you type is saved as you type.',
  },
  reportReminder: {
    parameters: ['reviewTitle', 'ectName', 'dueDate'],
    preview: 'Open it to see what is still to be done, and by whom.',
  },
  meetingScheduled: {
    parameters: ['reviewTitle'],
    preview: 'Open it to see when you meet, and where the review stands.',
  },
  reviewShared: {
    parameters: ['reviewTitle'],
    preview: 'Open it to check the days, comment and sign.',
  },
  reviewSharedAgain: {
    parameters: ['reviewTitle', 'ectName'],
    preview: 'It was amended: earlier signatures no longer count. Open it to read it.',
  },
  daysQueried: {
    parameters: ['reviewTitle', 'ectName'],
    preview: 'Open it to read the question and correct or confirm the days.',
  },
  signatureNeeded: {
    parameters: ['reviewTitle', 'ectName'],
    preview: 'Open it to read the comments and sign.',
  },
  signatureDeclined: {
    parameters: ['reviewTitle', 'ectName'],
    preview: 'Open it to read why, and share it again.',
  },
  reviewSubmitted: { parameters: ['reviewTitle', 'ectName'], preview: 'Open it to read it.' },
  reviewReturned: {
    parameters: ['reviewTitle', 'ectName'],
    preview: 'Open it to see what is asked.',
  },
  reviewReopened: {
    parameters: ['reviewTitle', 'ectName'],
    preview: 'Open it to read why, and what happens to the signatures.',
  },
  ectLeaves: {
    parameters: ['reviewTitle', 'ectName'],
    preview: 'Open it to see what comes next, and where to confirm the leaver details.',
  },
  accessGranted: {
    parameters: ['reviewTitle'],
    preview: 'Open it to see who can read it, and why.',
  },
  earlyAttention: {
    parameters: ['reviewTitle', 'schoolName'],
    preview: 'Open it to see whose it is and whom to ask. You can read it once it is submitted.',
  },
  selfReviewShared: {
    parameters: ['reviewTitle', 'ectName'],
    preview: 'Open it to read what they wrote for themselves.',
  },
  visitToFollow: {
    parameters: ['reviewTitle', 'ectName'],
    preview: 'Open it to see when, and what it is about.',
  },
  partBegins: {
    parameters: ['reviewTitle', 'ectName'],
    preview: 'Open it to see where it stands, and what there is for you to do.',
  },
  partEnds: {
    parameters: ['reviewTitle', 'ectName'],
    preview: 'Someone follows you in it. There is nothing more for you to do.',
  },
  reviewReviewed: { parameters: ['reviewTitle', 'ectName'], preview: 'Open it to read it.' },
}

/** One line for many: whose they are and what of them stands in Home. */
export const DIGEST_LINE = {
  activityType: 'digest',
  title: 'Several reports',
  preview: 'Open Home to see each, and what it asks of you.',
} as const

export function digestParameters({ notices }: Digest): KeyValuePair[] {
  return [{ name: 'reportCount', value: String(notices.length) }]
}

/** Where a line leads, below the page of its report. */
export function feedPage(notice: NoticeName): readonly string[] {
  return notice === 'selfReviewShared' ? ['self-review', 'shared'] : []
}

export const feedPreview = (notice: NoticeName): string => WORDING[notice].preview

export function feedParameters(facts: NoticeFacts): KeyValuePair[] {
  const values: Readonly<Record<Parameter, string>> = {
    reviewTitle: facts.reportTitle,
    ectName: facts.ectName,
    schoolName: facts.schoolName,
    dueDate: facts.dueOn,
  }
  return WORDING[facts.notice].parameters.map((name) => ({ name, value: values[name] }))
}
