import type { Author, FormDefinition } from '@ect/domain/forms/question.ts'
import { openSections } from '@ect/domain/report/amending.ts'
import { signaturesInForce } from '@ect/domain/report/carrying.ts'
import { type Report, versionInForce } from '@ect/domain/report/report.ts'
import { sectionsAsked } from '@ect/domain/report/returning.ts'

import type { Element } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { ownWords, sentence } from './elements.ts'
import { named, type Viewing } from './viewing.ts'

/** Which sections the appropriate body sent back and why, while they are to be signed again. */
export function sentBack({ opened: { report } }: Viewing): readonly Element[] {
  const asked = sectionsAsked(report)
  if (asked.length === 0) return []
  const { noun } = named(report)
  const body = asPlainText(report.facts.appropriateBodyName)
  return [
    sentence(`${body} returned only a part of this ${noun}. The rest stays as it was signed.`),
    ...asked.flatMap(({ section, reason }) => {
      const title = report.form.sections.find(({ id }) => id === section)?.title ?? section
      return ownWords(`${title}: ${reason}`)
    }),
  ]
}

/** What someone is told whose signature on a version before stands. */
export function yourSignatureStands({ opened: { report, role } }: Viewing): readonly Element[] {
  const own = signaturesInForce(report).find(({ signatory }) => signatory === role)
  const version = versionInForce(report)
  if (!own || !version?.amends || version.signatures.includes(own)) return []
  return [
    sentence(
      `Your signature stands: nothing that you signed is different in version ${version.number}.`,
    ),
  ]
}

/** The form with only those sections of one author that may be answered now. */
export function formOpenTo(report: Report, author: Author): FormDefinition {
  return { ...report.form, sections: openSections(report, author) }
}
