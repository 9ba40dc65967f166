import { makeStyles, tokens } from '@fluentui/react-components'

import { useStyles } from '../../ui/useStyles.ts'
import { ClosedSection } from './ClosedSection.tsx'
import type { FormLayout } from './formLayout.ts'
import { FormSection } from './FormSection.tsx'
import { SectionList } from './SectionList.tsx'

const useDeskStyles = makeStyles({
  desk: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 280px',
    gap: '20px',
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  aside: {
    position: 'sticky',
    top: '16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    '@media (max-width: 900px)': {
      top: 'auto',
      bottom: 0,
      zIndex: 1,
      flexDirection: 'row',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      padding: '8px 12px',
      '& nav, & section': { display: 'none' },
    },
  },
})

/** The whole form on one page; where one stands, whether it is saved, and sharing stay in sight. */
export function FormOnDesk({ progress, fields, status, share, coverage }: FormLayout) {
  const styles = useStyles()
  const shapes = useDeskStyles()
  return (
    <div className={shapes.desk}>
      <div className={styles.stack}>
        {progress.sections.map(({ section, waitsFor }) =>
          waitsFor ? (
            <ClosedSection key={section.id} section={section} waitsFor={waitsFor} />
          ) : (
            <FormSection key={section.id} section={section} {...fields} />
          ),
        )}
      </div>
      <aside className={shapes.aside} aria-label="Progress of this form">
        <SectionList sections={progress.sections} />
        {coverage}
        {status}
        {share}
      </aside>
    </div>
  )
}
