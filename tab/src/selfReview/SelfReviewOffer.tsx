import type { ReportView } from '@ect/contract/reportView.ts'

import { selfReviewPath } from '../report/reportOnPage.ts'
import { PageLink } from '../ui/PageLink.tsx'

/** The ECT's way from a report to what they wrote before it. */
export function SelfReviewOffer({ view }: { view: ReportView }) {
  const { role, mayDo, selfReview, key, status } = view
  const isToWrite = mayDo.includes('saveSelfReview') && status !== 'with-ect'
  if (role !== 'ect' || (!isToWrite && !selfReview)) return undefined
  return <PageLink to={selfReviewPath(key)}>Your self-review</PageLink>
}
