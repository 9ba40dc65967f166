/** Every way a request can be refused, with the sentence a person reads. */
export const REFUSALS = {
  'not-signed-in': 'Sign in to Teams and try again.',
  'tenant-unknown': 'Your organisation does not use this app yet. Ask your appropriate body.',
  'request-malformed':
    'The request is not in the form that this service expects. Open the page or the card anew, then try again.',
  'request-too-large': 'That is more than this service takes at once. Send less of it.',
  'not-found':
    'There is no such record, or it is not yours to see. If someone sent you here, ask them.',
  'not-your-part': 'This is for someone else to do. What waits for you stands on Home.',
  'not-now': 'This cannot be done at this stage. Open it again to see what comes next.',
  'too-early': 'It is too early to share this report.',
  'answers-incomplete': 'Some answers are missing or need a change.',
  'answer-not-valid': 'One of the answers cannot be saved as it is.',
  'already-signed':
    'You have already signed this report. There is nothing more for you to do with it now.',
  'not-your-turn': 'Another person signs before you. Wait until you are told that it is your turn.',
  'not-read': 'Read this report first, then sign it.',
  'report-changed': 'This report has changed since you opened it. Read it again, then decide.',
  'draft-changed': 'You also changed this somewhere else. Both texts are kept: choose one.',
  'command-reused':
    'This was sent before with something else in it. Open it again, look at what stands there, then do it once more.',
  'induction-not-valid': 'This does not fit the record of the induction.',
  'document-not-valid': 'This document cannot be added as it is.',
  'settings-not-valid': 'These settings cannot be saved as they are.',
  'settings-changed':
    'Someone else changed these settings meanwhile. Look at what they changed, then decide.',
  'file-refused': 'This file cannot be taken.',
  'upload-over': 'This file did not arrive as a whole. Attach it again.',
  'no-named-contact':
    'Your appropriate body has no named contact on record. Write to its own address instead.',
  'meeting-exists': 'The meeting is already in the calendar. Open it there to change it.',
  'meeting-time-not-valid': 'Choose a time in the future for the meeting.',
  'consent-needed':
    'Teams needs your consent before it can do this in your calendar. Give it, then try again.',
  'already-stored': 'This record exists already. Open it instead of making another.',
  stale: 'Someone else changed this record at the same time. Try again.',
  'too-many-requests':
    'You ask more often than this service can answer. What you typed is kept; wait a moment.',
  'store-unavailable':
    'The records cannot be reached right now. What you typed is kept; try again soon.',
  'microsoft-unavailable': 'Microsoft 365 cannot be reached right now. Try again soon.',
} as const

export type RefusalCode = keyof typeof REFUSALS

/** What goes with a refusal so that a client can act on it: plain JSON, never a person's words. */
export type RefusalDetails = Readonly<Record<string, unknown>>

/** An expected "no". Anything else that is thrown is a fault of ours. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  readonly details: RefusalDetails

  constructor(
    code: RefusalCode,
    { detail, ...details }: RefusalDetails & { readonly detail?: string } = {},
    options?: ErrorOptions,
  ) {
    super(detail ?? REFUSALS[code], options)
    this.code = code
    this.details = details
  }
}
