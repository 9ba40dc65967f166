import type { Answers, Section } from '@ect/domain/forms/question.ts'
import { shownQuestions } from '@ect/domain/forms/shownQuestions.ts'
import type { FocusEvent, ReactNode } from 'react'

import { useStyles } from '../../ui/useStyles.ts'
import type { FieldProps } from '../fields/fieldProps.ts'
import { QuestionField } from '../fields/QuestionField.tsx'
import type { Upload } from '../fields/upload.ts'
import { RatingsGrid } from '../fields/RatingsGrid.tsx'
import { AdviceNotes } from './AdviceNotes.tsx'
import type { AdviceByQuestion } from './useAdvice.ts'

export interface FormFields {
  readonly answers: Answers
  readonly errors: Readonly<Record<string, string | undefined>>
  readonly onAnswer: FieldProps<'text'>['onAnswer']
  /** The person went on to something else. */
  readonly onLeave: (question: string) => void
  readonly upload: Upload | undefined
  /** What the product knows, by question. */
  readonly explanations: Readonly<Record<string, ReactNode>>
  /** What could be better, by question. */
  readonly advice: AdviceByQuestion
}

interface Props extends FormFields {
  readonly section: Section
}

export function FormSection({ section, ...fields }: Props) {
  const styles = useStyles()
  return (
    <section className={styles.panel} aria-labelledby={sectionId(section.id)}>
      <h2 id={sectionId(section.id)} tabIndex={-1} className={styles.heading}>
        {section.title}
      </h2>
      {section.intro !== undefined && <p className={styles.text}>{section.intro}</p>}
      <SectionFields section={section} {...fields} />
    </section>
  )
}

function SectionFields({
  section,
  answers,
  errors,
  onAnswer,
  onLeave,
  upload,
  explanations,
  advice,
}: Props) {
  const styles = useStyles()
  const questions = shownQuestions(section, answers)
  if (questions.some(({ kind }) => kind === 'rating')) {
    return (
      <div onBlur={(event) => leftIn(event, onLeave)}>
        <RatingsGrid questions={questions} answers={answers} errors={errors} onAnswer={onAnswer} />
      </div>
    )
  }
  return questions.map((question) => (
    <div
      key={question.id}
      className={styles.question}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave(question.id)
      }}
    >
      <QuestionField
        question={question}
        value={answers[question.id]}
        error={errors[question.id]}
        onAnswer={onAnswer}
        explanation={explanations[question.id]}
        upload={upload}
      />
      <AdviceNotes advice={advice[question.id]} />
    </div>
  ))
}

/** In the grid of ratings only a comment is typed; its control names its question. */
function leftIn({ target }: FocusEvent, onLeave: (question: string) => void): void {
  onLeave(target.id.replace(/^answer-/, ''))
}

export function sectionId(section: string): string {
  return `section-${section}`
}

/** Moves focus to a section's heading. */
export function focusSection(section: string): void {
  const heading = document.getElementById(sectionId(section))
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView({ block: 'start' })
}
