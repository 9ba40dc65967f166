import type { Report } from '@ect/domain/report/report.ts'
import type { NotSigned, ReportVersion } from '@ect/domain/report/reportVersion.ts'
import type { Signatory, Signature, SigningPlace } from '@ect/domain/report/signature.ts'
import { signedInWords } from '@ect/domain/report/signedInWords.ts'

import { signaturesOn } from '@ect/domain/report/carrying.ts'

import type { DocumentWriter } from './documentWriter.ts'
import { momentInWords } from './momentInWords.ts'

const ROLE: Record<Signatory, string> = {
  ect: 'Early career teacher',
  'induction-tutor': 'Induction tutor',
  headteacher: 'Headteacher',
}

const PLACE: Record<SigningPlace, string> = {
  tab: 'In the app in Microsoft Teams',
  card: 'On a card in their own chat in Microsoft Teams',
}

/** So much that signatures begin a page of their own. */
const WHOLE_PAGE = 600

/** With this, a fingerprint stays on one line. */
const FINGERPRINT_SIZE = 8
/** One signature stays on one page. */
const SIGNATURE_HEIGHT = 215

/** Who signed this version, when, where and what exactly. */
export function printSignatures(out: DocumentWriter, report: Report, version: ReportVersion): void {
  const { people } = report
  const { notSigned } = version
  const signatures = signaturesOn(report, version)
  out.heading(2, 'Signatures', signatures.length === 0 ? undefined : WHOLE_PAGE)
  if (notSigned) printRefusal(out, notSigned)
  if (signatures.length === 0) {
    out.paragraph('Nobody has signed this version.', 'quiet')
    return
  }
  for (const signature of signatures) {
    out.heading(3, `${ROLE[signature.signatory]}: ${signature.by.name}`, SIGNATURE_HEIGHT)
    out.terms([
      ['Signed', momentInWords(signature.at)],
      ['Where', PLACE[signature.place]],
      ['Signed in', signedInWords(signature)],
      ['Statement accepted', signature.statement],
      ...givenBefore(version, signature),
    ])
    out.terms(fingerprintsOf(signature), { size: FINGERPRINT_SIZE })
  }
  out.paragraph(
    `Each content fingerprint is the SHA-256 of exactly what ${people.ect.name} and the other ` +
      'signatories were shown, questions and answers, as canonical JSON (RFC 8785). Each signature ' +
      'carries the fingerprint of the one before, so none can be changed or left out unseen.',
    'quiet',
  )
  out.paragraph(
    'To check them against the record, open this report in ECT Induction in Microsoft Teams and ' +
      'choose Check the signatures.',
    'quiet',
  )
}

/** Of a signature that stands from the version that this one amends. */
function givenBefore(
  { signatures, amends }: ReportVersion,
  signature: Signature,
): readonly (readonly [string, string])[] {
  if (!amends || signatures.includes(signature)) return []
  return [['Given on', 'An earlier version. Nothing that it is over is different in this one.']]
}

/** Why it went no further. */
function printRefusal(out: DocumentWriter, { signatory, by, at, text }: NotSigned): void {
  out.heading(3, `Not signed by ${by.name}, ${ROLE[signatory].toLowerCase()}`)
  out.paragraph(momentInWords(at), 'quiet')
  out.paragraph(text)
}

function fingerprintsOf(signature: Signature): readonly (readonly [string, string])[] {
  const before = signature.previous === '' ? 'None: this is the first' : signature.previous
  return [
    ['Content fingerprint', signature.contentHash],
    ['Signature fingerprint', signature.hash],
    ['Signature before', before],
  ]
}
