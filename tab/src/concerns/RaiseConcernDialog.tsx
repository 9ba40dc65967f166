import type { ConcernsView } from '@ect/contract/listConcerns.ts'
import { raiseConcernContract } from '@ect/contract/raiseConcern.ts'
import {
  CONCERN_MAX_LENGTH,
  CONCERN_SUBJECT_WORDS,
  CONCERN_SUBJECTS,
  type ConcernSubject,
} from '@ect/domain/concern/concern.ts'
import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components'
import { useState } from 'react'

import { sentenceOf } from '../api/apiProblem.ts'
import { lengthFault } from '../report/acting/lengthFault.ts'
import { shownError } from '../report/fields/fieldProps.ts'
import { useCommand } from '../report/useCommand.ts'
import { ActionDialog } from '../ui/ActionDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useKept } from '../ui/useKept.ts'
import { useStyles } from '../ui/useStyles.ts'

interface Props {
  readonly goes: NonNullable<ConcernsView['goes']>
  readonly onClose: () => void
}

/** The form of a concern, with whom it reaches said first. What is typed stays until it is sent. */
export function RaiseConcernDialog({ goes, onClose }: Props) {
  const styles = useStyles()
  const [typed, setTyped] = useKept('raise concern')
  const [about, setAbout] = useState<ConcernSubject>()
  const [isTried, setIsTried] = useState(false)
  const command = useCommand(raiseConcernContract, goes.key)
  const contacts = goes.contactNames.join(' and ')
  const text = typed.trim()
  const fault = lengthFault(text, CONCERN_MAX_LENGTH, 'Write what concerns you.')
  const sent = () => {
    setTyped('')
    onClose()
  }
  const send = () => {
    setIsTried(true)
    if (fault !== undefined || about === undefined) return
    command.mutate((commandId) => ({ commandId, about, text }), { onSuccess: sent })
  }
  return (
    <ActionDialog
      title="Raise a concern"
      action={`Send it to ${contacts}`}
      isBusy={command.isPending}
      problem={command.error ? sentenceOf(command.error) : undefined}
      onAct={send}
      onClose={onClose}
    >
      <p className={styles.text}>
        It goes to {contacts} at {goes.appropriateBodyName}. Nobody at your school sees it, and
        nobody who reviews your induction.
      </p>
      <Notice intent="warning">
        Is a pupil or anyone else at risk? Do not write that here. Tell the designated safeguarding
        lead of your school at once; in danger, call 999.
      </Notice>
      <SubjectField about={about} isTried={isTried} onAbout={setAbout} />
      <Field label="What concerns you?" {...shownError(isTried ? fault : undefined)}>
        <Textarea rows={5} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
    </ActionDialog>
  )
}

interface SubjectProps {
  readonly about: ConcernSubject | undefined
  readonly isTried: boolean
  readonly onAbout: (about: ConcernSubject | undefined) => void
}

function SubjectField({ about, isTried, onAbout }: SubjectProps) {
  const fault = about === undefined ? 'Choose what it is about.' : undefined
  return (
    <Field label="What is it about?" {...shownError(isTried ? fault : undefined)}>
      <RadioGroup
        value={about ?? ''}
        onChange={(_, { value }) => onAbout(CONCERN_SUBJECTS.find((one) => one === value))}
      >
        {CONCERN_SUBJECTS.map((subject) => (
          <Radio key={subject} value={subject} label={CONCERN_SUBJECT_WORDS[subject]} />
        ))}
      </RadioGroup>
    </Field>
  )
}
