import type { ReportView } from '@ect/contract/reportView.ts'
import { givenName } from '@ect/domain/people.ts'
import { nextAfter, personOf } from '@ect/domain/report/signing.ts'

import { authorOf } from '../reportOnPage.ts'

/** What is said to someone who has just signed: `Signed. Helen signs next.` */
export function signedMessage(view: ReportView): string {
  // Where only a part came back, the page says who is next, if anyone is.
  if (view.sectionsAsked.length > 0) return 'Signed. Thank you.'
  const next = nextAfter(view, authorOf(view))
  return next
    ? `Signed. ${givenName(next)} signs next.`
    : `Signed. ${view.facts.appropriateBodyName} can now review it.`
}

/** `Amara, then Marcus, then Helen` */
export function orderInWords(view: ReportView): string {
  return view.signingOrder.map((signatory) => givenName(personOf(view, signatory))).join(', then ')
}

/** Whether the ECT only comments at first, and signs after their tutor. */
export function ectSignsLater({ signingOrder }: ReportView): boolean {
  return signingOrder[0] !== 'ect'
}
