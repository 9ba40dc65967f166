import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import type { StandardCoverage } from '@ect/domain/forms/advice/coverage.ts'
import { standardInWords } from '@ect/domain/forms/teachersStandards.ts'

import { useStyles } from '../../ui/useStyles.ts'

const useStripStyles = makeStyles({
  strip: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  standard: {
    ...typographyStyles.caption1,
    padding: '2px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
  },
  named: {
    ...typographyStyles.caption1Strong,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground1,
  },
})

/** Which of the nine standards the form speaks of so far; a review need not name them all. */
export function CoverageStrip({ coverage }: { coverage: readonly StandardCoverage[] }) {
  const styles = useStyles()
  const shapes = useStripStyles()
  const named = coverage.filter(({ sections }) => sections.length > 0)
  return (
    <section aria-label="Standards that you write about">
      <p className={styles.quiet}>
        You write about {named.length} of {coverage.length} standards
      </p>
      <ul className={mergeClasses(styles.list, shapes.strip)}>
        {coverage.map(({ standard, sections }) => (
          <li
            key={standard}
            title={standardInWords(standard)}
            className={mergeClasses(shapes.standard, sections.length > 0 && shapes.named)}
          >
            {standard}
            <span className={styles.unseen}>
              {sections.length > 0 ? `: in ${sections.join(', ')}` : ': not yet'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
