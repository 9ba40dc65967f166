import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import type { Section } from '@ect/domain/forms/question.ts'

import { IconLine } from '../../ui/IconLine.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { sectionId } from './FormSection.tsx'

interface Props {
  readonly section: Section
  readonly waitsFor: Section
}

/** Says why a section is not open yet, and what opens it. */
export function ClosedSection({ section, waitsFor }: Props) {
  const styles = useStyles()
  return (
    <section className={styles.panel} aria-labelledby={sectionId(section.id)}>
      <h2 id={sectionId(section.id)} tabIndex={-1} className={styles.heading}>
        {section.title}
      </h2>
      <IconLine icon={<LockClosedRegular />}>
        Opens when “{waitsFor.title}” is finished: the ECT has been told and any support plan is
        attached (para 4.1).
      </IconLine>
    </section>
  )
}
