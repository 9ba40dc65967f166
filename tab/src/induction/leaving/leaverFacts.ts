import type { InductionView } from '@ect/contract/inductionView.ts'
import type { LeavingView } from '@ect/contract/leavingView.ts'
import { leaverTerms } from '@ect/domain/induction/leaving/leaverDetails.ts'

import type { Fact } from '../../ui/Facts.tsx'

interface Leaver {
  readonly people: Pick<InductionView['people'], 'ect'>
  readonly trn: string
}
type Details = Omit<LeavingView, 'isReported' | 'interim' | 'setAside'>

/** What the leaver details state. */
export function leaverFacts({ people, trn }: Leaver, leaving: Details): readonly Fact[] {
  const terms = leaverTerms({ ...leaving, ect: people.ect, trn })
  return terms.map(([name, value]) => ({ name, value }))
}
