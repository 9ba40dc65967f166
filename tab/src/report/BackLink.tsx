import type { ReportView } from '@ect/contract/reportView.ts'

import { PageLink } from '../ui/PageLink.tsx'

/** To where this person came from: a reviewer to the overview, everyone else to their own page. */
export function BackLink({ view: { role, key } }: { view: ReportView }) {
  return role === 'reviewer' ? (
    <PageLink to={`/appropriate-body/${key.appropriateBodyId}`}>Back to the overview</PageLink>
  ) : (
    <PageLink to="/home">Back to Home</PageLink>
  )
}
