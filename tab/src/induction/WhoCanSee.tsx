import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import type { InductionView } from '@ect/contract/inductionView.ts'

import { IconLine } from '../ui/IconLine.tsx'
import { onlyTheseRead } from './onlyTheseRead.ts'

/** Who reads this record, and that nobody else does. */
export function WhoCanSee({ view: { people, appropriateBodyName } }: { view: InductionView }) {
  return (
    <IconLine icon={<LockClosedRegular />}>{onlyTheseRead(people, appropriateBodyName)}</IconLine>
  )
}
