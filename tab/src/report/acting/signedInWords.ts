import type { ReportView } from '@ect/contract/reportView.ts'

/** Said after a signature. Where only a part came back, the page says who is next, if anyone is. */
export function signedInWords({ sectionsAsked }: ReportView, next: string): string {
  return sectionsAsked.length > 0 ? 'Signed. Thank you.' : `Signed. ${next}`
}
