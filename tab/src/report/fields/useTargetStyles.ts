import { makeStyles, shorthands, tokens, typographyStyles } from '@fluentui/react-components'

export const useTargetStyles = makeStyles({
  fieldset: {
    margin: 0,
    padding: 0,
    ...shorthands.borderStyle('none'),
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  legend: { ...typographyStyles.body1, padding: 0, marginBottom: '4px' },
  error: { ...typographyStyles.caption1, margin: 0, color: tokens.colorPaletteRedForeground1 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: '8px 16px',
    paddingBlock: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start' },
  add: { alignSelf: 'flex-start' },
})
