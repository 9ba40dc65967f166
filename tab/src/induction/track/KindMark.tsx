import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

import type { Period } from '../inductionParts.ts'
import { isSigned } from './isSigned.ts'

const useMarkStyles = makeStyles({
  shape: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '2px',
    strokeLinejoin: 'round',
  },
  kept: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: '3px' },
  done: { fill: tokens.colorCompoundBrandStroke, stroke: tokens.colorCompoundBrandStroke },
  estimate: { strokeDasharray: '3 2' },
})

interface Props {
  readonly period: Period
  readonly className: string
}

/** What kind of report closes a period, as a shape: the word beside it says the same. */
export function KindMark({ period, className }: Props) {
  const shapes = useMarkStyles()
  const shape = mergeClasses(
    shapes.shape,
    period.standing === 'kept' && shapes.kept,
    isSigned(period) && shapes.done,
    period.isEstimate && shapes.estimate,
  )
  return (
    <svg aria-hidden className={className} width="20" height="20" viewBox="0 0 20 20">
      {period.kind === 'progress-review' && <circle className={shape} cx="10" cy="10" r="7" />}
      {period.kind === 'interim-assessment' && <path className={shape} d="M10 2 18 17H2Z" />}
      {period.assessment === 'first' && (
        <path className={shape} d="M10 1.5 18.5 10 10 18.5 1.5 10Z" />
      )}
      {period.assessment === 'final' && (
        <path
          className={shape}
          d="M10 1 12.8 7 19 7.7 14.4 12 15.7 18.5 10 15.2 4.3 18.5 5.6 12 1 7.7 7.2 7Z"
        />
      )}
    </svg>
  )
}
