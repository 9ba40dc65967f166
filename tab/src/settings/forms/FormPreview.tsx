import { makeStyles, tokens } from '@fluentui/react-components'
import type { Answers, Section } from '@ect/domain/forms/question.ts'
import { useState } from 'react'

import { FormSection } from '../../report/writing/FormSection.tsx'
import { useStyles } from '../../ui/useStyles.ts'

const usePreviewStyles = makeStyles({
  preview: {
    position: 'sticky',
    top: '16px',
    padding: '8px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
    '@media (max-width: 640px)': { padding: 0, border: 'none' },
  },
})

/** A section as whoever answers it will see it; what is answered here goes nowhere. */
export function FormPreview({ section }: { section: Section }) {
  const styles = useStyles()
  const shapes = usePreviewStyles()
  const [answers, setAnswers] = useState<Answers>({})
  return (
    <section aria-label={`Preview of ${section.title}`} className={shapes.preview}>
      <p className={styles.quiet}>Preview: try it, nothing is kept.</p>
      <FormSection
        section={section}
        answers={answers}
        errors={{}}
        onAnswer={(question, answer) =>
          setAnswers((before) => ({ ...before, [question]: answer ?? undefined }))
        }
        onLeave={() => undefined}
        upload={undefined}
        explanations={{}}
        advice={{}}
      />
    </section>
  )
}
