import { makeStyles, tokens } from '@fluentui/react-components'

const DONE = {
  backgroundColor: tokens.colorCompoundBrandBackground,
  '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
}

const useBarStyles = makeStyles({
  bar: {
    appearance: 'none',
    display: 'block',
    width: '100%',
    height: '4px',
    overflow: 'hidden',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
    '::-webkit-progress-bar': { backgroundColor: tokens.colorNeutralBackground6 },
    '::-webkit-progress-value': DONE,
    '::-moz-progress-bar': DONE,
  },
})

interface Props {
  readonly label: string
  readonly value: number
  readonly max?: number
}

/** How far something is. Fluent's own brings what moves a bar without an end, which none here is. */
export function ProgressBar({ label, value, max = 1 }: Props) {
  const shapes = useBarStyles()
  return <progress aria-label={label} value={value} max={max} className={shapes.bar} />
}
