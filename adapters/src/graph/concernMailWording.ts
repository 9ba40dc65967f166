import type { ConcernNoticeName } from '@ect/domain/concern/concern.ts'
import { givenName } from '@ect/domain/people.ts'
import type { ConcernNoticeFacts } from '@ect/usecases/ports/concerns.ts'

import { WHY_BY_EMAIL } from './mailWording.ts'

/**
 * No word of a concern: the mailbox of an ECT is that of their school, which is not to know, and
 * colleagues may look into that of a named contact.
 */
const WORDING: Readonly<
  Record<ConcernNoticeName, { readonly subject: string; readonly sentence: string }>
> = {
  concernRaised: {
    subject: 'ECT Induction: someone has written to you as named contact',
    sentence:
      'an early career teacher has written to you as named contact. What they wrote is for you alone, and waits in Teams until you have read it.',
  },
  concernAnswered: {
    subject: 'ECT Induction: an answer for you in Teams',
    sentence: 'there is an answer in Teams to something that you asked.',
  },
}

export const concernMailSubject = ({ notice }: ConcernNoticeFacts): string =>
  WORDING[notice].subject

/** Plain text. The link opens Home, where it stands: that of a concern would name it. */
export function concernMailText({ to, notice }: ConcernNoticeFacts, homeLink: string): string {
  return [
    `Dear ${givenName(to)},`,
    WORDING[notice].sentence,
    `Open ECT Induction in Teams: ${homeLink}`,
    WHY_BY_EMAIL,
  ].join('\n\n')
}
