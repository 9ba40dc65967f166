import { makeStyles, shorthands, tokens, typographyStyles } from '@fluentui/react-components'

/** The few shapes that every page is made of. Colours are Fluent's, so they follow the theme. */
export const useStyles = makeStyles({
  page: {
    maxWidth: '1160px',
    marginInline: 'auto',
    padding: '24px 24px 64px',
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
    '@media (max-width: 640px)': { padding: '16px 12px 48px', gap: '16px' },
  },
  title: {
    ...typographyStyles.title2,
    margin: 0,
    '@media (max-width: 640px)': { fontSize: '22px', lineHeight: '28px' },
  },
  titleBlock: { display: 'flex', flexDirection: 'column', gap: '4px' },
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.border('1px', 'solid', tokens.colorNeutralStroke2),
    borderRadius: tokens.borderRadiusLarge,
    padding: '20px 24px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    minWidth: 0,
    '@media (max-width: 640px)': { padding: '16px 14px' },
  },
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none' },
  subheading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, maxWidth: '90ch' },
  quiet: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  stack: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  question: { display: 'flex', flexDirection: 'column', gap: '6px', minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})
