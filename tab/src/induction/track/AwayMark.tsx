import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

import { daysInWords } from '../daysInWords.ts'
import type { Period } from '../inductionParts.ts'

const useMarkStyles = makeStyles({
  away: { display: 'flex', alignItems: 'center', gap: '6px' },
  mark: {
    flexShrink: 0,
    width: '4px',
    height: '14px',
    backgroundColor: tokens.colorPaletteMarigoldBorderActive,
  },
  leave: {
    backgroundColor: 'transparent',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: 'border-box',
  },
})

type Props = Pick<Period, 'daysAbsent' | 'daysOfStatutoryLeave'>

/** Days away in a period: absence that counts, and leave that does not by itself. */
export function AwayMark({ daysAbsent, daysOfStatutoryLeave }: Props) {
  const shapes = useMarkStyles()
  return (
    <>
      {daysAbsent > 0 && (
        <span className={shapes.away}>
          <span aria-hidden className={shapes.mark} />
          {daysInWords(daysAbsent)} absent
        </span>
      )}
      {daysOfStatutoryLeave > 0 && (
        <span className={shapes.away}>
          <span aria-hidden className={mergeClasses(shapes.mark, shapes.leave)} />
          {daysInWords(daysOfStatutoryLeave)} of statutory leave
        </span>
      )}
    </>
  )
}
