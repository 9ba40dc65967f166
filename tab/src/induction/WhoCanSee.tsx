import { LockClosedRegular } from '@fluentui/react-icons'
import { makeStyles } from '@fluentui/react-components'
import type { InductionView } from '@ect/contract/inductionView.ts'

import { onlyTheseRead } from './onlyTheseRead.ts'

const useLineStyles = makeStyles({
  line: { display: 'flex', gap: '8px', margin: 0 },
  icon: { flexShrink: 0, marginTop: '3px' },
})

/** Who reads this record, and that nobody else does. */
export function WhoCanSee({ view: { people, appropriateBodyName } }: { view: InductionView }) {
  const shapes = useLineStyles()
  return (
    <p className={shapes.line}>
      <LockClosedRegular aria-hidden className={shapes.icon} />
      <span>{onlyTheseRead(people, appropriateBodyName)}</span>
    </p>
  )
}
