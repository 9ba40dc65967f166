import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'

/** Of its own place, not of the window: a preview beside the questions is as narrow as a phone. */
const NARROW = '@container (max-width: 560px)'
const WIDE = '@container (min-width: 560.01px)'
const COLUMNS = 'minmax(0, 1fr) repeat(5, minmax(64px, 84px))'

export const useRatingStyles = makeStyles({
  place: { containerType: 'inline-size' },
  setAll: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  setAllLegend: { ...typographyStyles.body1, padding: 0, marginBottom: '8px' },
  meanings: { margin: 0, display: 'grid', gap: '8px' },
  meaningName: { ...typographyStyles.body1Strong },
  meaning: { ...typographyStyles.body1, margin: 0 },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
    alignItems: 'end',
    paddingBlock: '8px',
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { display: 'none' },
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: COLUMNS,
    alignItems: 'center',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px' },
  },
  rowWithError: {
    ...typographyStyles.body1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: '4px',
    [NARROW]: { paddingBlock: '12px' },
  },
  group: {
    gridColumn: '2 / -1',
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(64px, 84px))',
    [NARROW]: { gridColumn: '1', gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  cell: {
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    [NARROW]: { justifyContent: 'start' },
  },
  input: { width: '100%', left: 0 },
  label: {
    [WIDE]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      padding: 0,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  error: { ...typographyStyles.caption1, margin: 0, color: tokens.colorPaletteRedForeground1 },
  comment: { paddingBlock: '4px 16px', paddingInlineStart: '16px' },
})
