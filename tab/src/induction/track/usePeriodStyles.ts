import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'

/** A period is one cell: wide on a desk, a line of a list on a phone. */
export const usePeriodStyles = makeStyles({
  cell: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minWidth: 0,
    padding: '0 8px 10px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    '@media (max-width: 640px)': { padding: '4px 8px 18px 40px' },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1 },
  now: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
  },
  opener: {
    fontFamily: 'inherit',
    textAlign: 'start',
    border: 'none',
    margin: 0,
    padding: 0,
    minHeight: '24px',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  term: {
    ...typographyStyles.body1Strong,
    display: 'block',
    color: tokens.colorNeutralForeground1,
  },
  kind: { ...typographyStyles.body1, display: 'block' },
  lines: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  dates: { ...typographyStyles.caption1, width: 'fit-content' },
})
