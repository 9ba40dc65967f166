import { makeStyles, tokens, typographyStyles, mergeClasses } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'

import { useStyles } from '../../ui/useStyles.ts'
import { focusSection, sectionId } from './FormSection.tsx'
import type { SectionProgress } from './formProgress.ts'

const useListStyles = makeStyles({
  link: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 8px',
    minHeight: '24px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  icon: { flexShrink: 0, fontSize: '18px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  state: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    marginLeft: 'auto',
  },
})

/** Where one stands in the form, section by section. */
export function SectionList({ sections }: { sections: readonly SectionProgress[] }) {
  const styles = useStyles()
  const shapes = useListStyles()
  return (
    <nav aria-label="Sections">
      <ul className={styles.list}>
        {sections.map((progress) => (
          <li key={progress.section.id}>
            <a
              className={shapes.link}
              href={`#${sectionId(progress.section.id)}`}
              onClick={(event) => {
                event.preventDefault()
                focusSection(progress.section.id)
              }}
            >
              <ProgressIcon {...progress} />
              {progress.section.title}
              <span className={shapes.state}>{stateInWords(progress)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function ProgressIcon({ isComplete, waitsFor }: SectionProgress) {
  const shapes = useListStyles()
  if (waitsFor) return <LockClosedRegular aria-hidden className={shapes.icon} />
  return isComplete ? (
    <CheckmarkCircleFilled aria-hidden className={mergeClasses(shapes.icon, shapes.done)} />
  ) : (
    <CircleRegular aria-hidden className={shapes.icon} />
  )
}

export function stateInWords({ isComplete, waitsFor, words }: SectionProgress): string {
  if (waitsFor) return 'Closed'
  return words ?? (isComplete ? 'Complete' : 'To do')
}
