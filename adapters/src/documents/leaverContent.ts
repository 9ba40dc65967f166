import { inWords } from '@ect/domain/calendar.ts'
import { type LeaverDetails, leaverTerms } from '@ect/domain/induction/leaving/leaverDetails.ts'

import type { DocumentFacts, DocumentWriter } from './documentWriter.ts'
import type { FontFiles } from './fonts.ts'
import { HtmlPage } from './htmlPage.ts'
import { TaggedPdf } from './taggedPdf.ts'

/** The leaver details as a PDF, each page marked as confidential. */
export function leaverPdf(details: LeaverDetails, fonts: FontFiles): Promise<Uint8Array> {
  const pdf = new TaggedPdf(factsOf(details), fonts)
  writeLeaver(pdf, details)
  return pdf.finish()
}

/** The same as a page of the web, whole in itself. */
export function leaverHtml(details: LeaverDetails): Uint8Array {
  const page = new HtmlPage(factsOf(details))
  writeLeaver(page, details)
  return new TextEncoder().encode(page.finish())
}

function factsOf({ ect, schoolName, leaving, at }: LeaverDetails): DocumentFacts {
  return {
    title: `${ect}: leaver details`,
    author: schoolName,
    subject: 'Leaver details',
    marking: `Confidential: induction record of ${ect}`,
    reference: `${schoolName}, leaver details, last day ${inWords(leaving.lastDay)}`,
    madeAt: new Date(at),
  }
}

function writeLeaver(out: DocumentWriter, details: LeaverDetails): void {
  const { marking } = factsOf(details)
  out.heading(1, 'Leaver details')
  out.paragraph(details.ect, 'strong')
  out.paragraph(`${marking}. Only for the people named in it and the appropriate body.`, 'quiet')
  out.terms(leaverTerms(details))
}
