import { Button, Checkbox } from '@fluentui/react-components'
import type { SelfReviewView } from '@ect/contract/openSelfReview.ts'
import { shareSelfReviewContract } from '@ect/contract/shareSelfReview.ts'
import { givenName } from '@ect/domain/people.ts'
import { useState } from 'react'

import { ApiProblem, sentenceOf } from '../api/apiProblem.ts'
import type { useDraftOnPage } from '../report/saving/useDraft.ts'
import { useCommand } from '../report/useCommand.ts'
import { ActionDialog } from '../ui/ActionDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { SelfReviewContent } from './SelfReviewContent.tsx'
import { writtenForm } from './writtenForm.ts'

interface Props {
  readonly view: SelfReviewView
  readonly draft: ReturnType<typeof useDraftOnPage>
  readonly onDone: (message: string) => void
}

const NOT_SAVED = 'What you typed is not saved yet. We keep trying; share it once it is saved.'
const NOTHING = 'Write something first: a sentence under one Standard is enough.'

/** Shows what the tutor will read, and gives it to them. */
export function ShareSelfReview({ view, draft, onDone }: Props) {
  const [isConfirming, setIsConfirming] = useState(false)
  const [withMentor, setWithMentor] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const command = useCommand(shareSelfReviewContract, view.key)
  const label = `Share with ${namesOf(view, withMentor)}`

  const check = async () => {
    setTrouble(undefined)
    if (writtenForm(view.form, draft.answers).sections.length === 0) return setTrouble(NOTHING)
    if (!(await draft.saver.flush())) return setTrouble(NOT_SAVED)
    setIsConfirming(true)
  }
  const share = async () => {
    const { answers } = draft
    try {
      await command.mutateAsync((commandId) => ({ commandId, answers, withMentor }))
      setIsConfirming(false)
      onDone(`Shared with ${namesOf(view, withMentor)}.`)
    } catch (error) {
      const conflicts = error instanceof ApiProblem ? error.problem.conflicts : undefined
      if (!conflicts) return
      draft.saver.meetConflicts(conflicts)
      setIsConfirming(false)
    }
  }
  return (
    <>
      <Button appearance="primary" onClick={() => void check()}>
        {`Share with ${givenName(view.tutor)}`}
      </Button>
      {trouble !== undefined && <Notice intent="warning">{trouble}</Notice>}
      {isConfirming && (
        <ActionDialog
          title="Share your self-review?"
          action={label}
          cancel="Not yet"
          isWide
          isBusy={command.isPending}
          problem={command.error ? sentenceOf(command.error) : undefined}
          onAct={() => void share()}
          onClose={() => setIsConfirming(false)}
        >
          <WhoReads view={view} withMentor={withMentor} onWithMentor={setWithMentor} />
          <SelfReviewContent form={view.form} answers={draft.answers} />
        </ActionDialog>
      )}
    </>
  )
}

interface WhoReadsProps {
  readonly view: SelfReviewView
  readonly withMentor: boolean
  readonly onWithMentor: (withMentor: boolean) => void
}

function WhoReads({ view: { tutor, mentor }, withMentor, onWithMentor }: WhoReadsProps) {
  const styles = useStyles()
  return (
    <>
      <p className={styles.text}>
        {tutor.name} reads it while writing the review, as it stands now. Headteacher and
        appropriate body never see it. You can take it back until it is read, and share again when
        you have written more.
      </p>
      {mentor && (
        <Checkbox
          label={`Share it with my mentor too, ${mentor.name}`}
          checked={withMentor}
          onChange={(_, { checked }) => onWithMentor(checked === true)}
        />
      )}
    </>
  )
}

function namesOf({ tutor, mentor }: SelfReviewView, withMentor: boolean): string {
  const names = [tutor, ...(mentor && withMentor ? [mentor] : [])].map(givenName)
  return names.join(' and ')
}
