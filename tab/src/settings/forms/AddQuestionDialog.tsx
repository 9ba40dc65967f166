import type { FormEdit } from '@ect/domain/forms/editing/formEdit.ts'
import { formEditFaults } from '@ect/domain/forms/editing/formFaults.ts'
import { ownId } from '@ect/domain/forms/editing/ownQuestion.ts'
import type { Section } from '@ect/domain/forms/question.ts'
import { useState } from 'react'

import { ActionDialog } from '../../ui/ActionDialog.tsx'
import type { FormEditing } from './formEditing.ts'
import { NewQuestionFields } from './NewQuestionFields.tsx'
import { nothingTyped, questionTyped } from './newQuestion.ts'

interface Props {
  readonly section: Section
  readonly editing: FormEditing
  readonly onClose: () => void
  readonly onAdded: (question: string) => void
}

/** Asks for a new question, and says what it still lacks. */
export function AddQuestionDialog({ section, editing, onClose, onAdded }: Props) {
  const [typed, setTyped] = useState(() => nothingTyped(section))
  const [id] = useState(() => ownId(crypto.randomUUID().replaceAll('-', '').slice(0, 12)))
  const [isTried, setIsTried] = useState(false)
  const question = questionTyped(typed, id)
  const edit: FormEdit = { edit: 'add', section: section.id, question }
  const faults = formEditFaults(editing.form, [edit], editing.report)
  const fault = faults.find(({ at }) => at === id)
  return (
    <ActionDialog
      title={`Add a question to “${section.title}”`}
      action="Add question"
      isBusy={false}
      problem={isTried ? fault?.message : undefined}
      onAct={() => {
        setIsTried(true)
        if (fault) return
        editing.onEdit(edit)
        onAdded(id)
      }}
      onClose={onClose}
    >
      <NewQuestionFields section={section} typed={typed} onType={setTyped} />
    </ActionDialog>
  )
}
