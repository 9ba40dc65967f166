import type { Question } from '@ect/domain/forms/question.ts'
import type { ReactNode } from 'react'

import { useStyles } from '../../ui/useStyles.ts'
import { labelOf } from './fieldProps.ts'
import { useTargetStyles } from './useTargetStyles.ts'

interface Props {
  readonly id: string
  readonly question: Question
  readonly error: string | undefined
  readonly explanation?: ReactNode
  readonly children: ReactNode
}

/** Several controls that answer one question, under its wording. */
export function GroupOfFields({ id, question, error, explanation, children }: Props) {
  const styles = useStyles()
  const shapes = useTargetStyles()
  const { hint } = question
  const errorId = `${id}-error`
  return (
    <fieldset
      id={id}
      className={shapes.fieldset}
      {...(error !== undefined && { 'aria-describedby': errorId })}
    >
      <legend className={shapes.legend}>{labelOf(question)}</legend>
      {explanation}
      {hint !== undefined && <p className={styles.quiet}>{hint}</p>}
      {error !== undefined && (
        <p id={errorId} role="alert" className={shapes.error}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  )
}
