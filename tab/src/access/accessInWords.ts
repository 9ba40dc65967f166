import type { AccessLineView } from '@ect/contract/accessLineView.ts'

export type Line = AccessLineView & { readonly reportTitle?: string }

const ROLES: Record<Line['role'], string> = {
  ect: 'early career teacher',
  'induction-tutor': 'induction tutor',
  headteacher: 'headteacher',
  reviewer: 'reviewer of the appropriate body',
  'named-contact': 'named contact of the appropriate body',
  mentor: 'mentor',
}

/** `Helen Adeyinka, headteacher`, or `You` */
export function readerInWords({ who, role, isYou }: Line): string {
  return isYou ? 'You' : `${who}, ${ROLES[role]},`
}

/** `opened the term 1 progress review, version 2`, after who it was. */
export function readInWords({ version, place, isYou, reportTitle }: Line): string {
  const report = reportTitle === undefined ? 'it' : `the ${reportTitle}`
  const whose = reportTitle === undefined ? 'a copy' : `a copy of ${report}`
  const plan = reportTitle === undefined ? 'the support plan' : `the support plan of ${report}`
  const before = reportTitle === undefined ? '' : ` before ${report}`
  if (version === 'draft') return `read what was being written in ${report}`
  const read: Record<Line['place'], string> = {
    tab: `opened ${report}`,
    card: `read ${report} on a card in chat`,
    'sent-card': `${isYou ? 'were' : 'was'} sent ${report} on a card in chat`,
    copy: `kept ${whose}`,
    'support-plan': `opened ${plan}`,
    document: `opened ${report}`,
    'self-review': `read your self-review${before}`,
  }
  return version > 1 ? `${read[place]} (version ${version})` : read[place]
}
