import type { ReportView } from '@ect/contract/reportView.ts'
import type { Answers } from '@ect/domain/forms/question.ts'
import { useState } from 'react'

import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { OpenButton } from '../../ui/OpenButton.tsx'
import { useStyles } from '../../ui/useStyles.ts'

const AllQuestionsDialog = fetchedPart(
  async () => (await import('./AllQuestionsDialog.tsx')).AllQuestionsDialog,
)

interface Props {
  readonly view: ReportView
  readonly answers: Answers
}

/** The way to every question, to read before one begins. */
export function FormPreview({ view, answers }: Props) {
  const styles = useStyles()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={styles.row}>
      <OpenButton opens={AllQuestionsDialog} onOpen={() => setIsOpen(true)}>
        Read all questions first
      </OpenButton>
      {isOpen && (
        <AllQuestionsDialog view={view} answers={answers} onClose={() => setIsOpen(false)} />
      )}
    </div>
  )
}
