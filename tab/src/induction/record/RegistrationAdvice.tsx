import type { InductionView } from '@ect/contract/inductionView.ts'

import { Notice } from '../../ui/Notice.tsx'
import { sourceInWords } from '../sourceInWords.ts'

/** What is worth knowing about a registration, though nothing is refused for it. */
export function RegistrationAdvice({ advice }: { advice: InductionView['advice'] }) {
  return advice.map(({ says, source }) => (
    <Notice key={says} intent="warning">
      {says} ({sourceInWords(source)})
    </Notice>
  ))
}
