import { changePeopleContract } from '@ect/contract/changePeople.ts'
import type { InductionView } from '@ect/contract/inductionView.ts'
import { partInWords } from '@ect/domain/induction/peopleChange.ts'
import { useMemo, useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { useCommand } from '../../report/useCommand.ts'
import { ActionDialog } from '../../ui/ActionDialog.tsx'
import { PreviewBox } from '../../ui/PreviewBox.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { PersonFields } from './PersonFields.tsx'
import { previewInWords } from './personInWords.ts'
import {
  changeTyped,
  errorsIn,
  type NamedPart,
  NOBODY_TYPED,
  refusedPerson,
  type TypedPerson,
} from './typedPerson.ts'
import { usePeoplePreview } from './usePeoplePreview.ts'

interface Props {
  readonly view: InductionView
  readonly named: NamedPart
  readonly onClose: () => void
  readonly onChanged: (message: string) => void
}

/** Asks who has a part from now on, and says who that is and what follows before it is done. */
export function ChangePersonDialog({ view, named, onClose, onChanged }: Props) {
  const styles = useStyles()
  const [typed, setTyped] = useState<TypedPerson>(NOBODY_TYPED)
  const [isTried, setIsTried] = useState(false)
  const change = useMemo(() => changeTyped(named, typed), [named, typed])
  const preview = usePeoplePreview(view.key, change)
  const command = useCommand(changePeopleContract, view.key)
  const refused = refusedPerson(preview.error ?? command.error)
  const asksReason =
    'reason' in refused || 'safeguards' in refused || change?.tutorIsMentor !== undefined
  const as = partInWords(named.part)

  const name = () => {
    setIsTried(true)
    const { data } = preview
    if (!change || !data) return
    command.mutate((commandId) => ({ commandId, change }), {
      onSuccess: () => onChanged(`${data.name} is ${as} of ${view.people.ect} now.`),
    })
  }
  const isSaidAtField = Object.keys(refused).length > 0
  return (
    <ActionDialog
      title={`Change ${as}`}
      action={`Change ${as}`}
      isBusy={command.isPending}
      problem={command.error && !isSaidAtField ? sentenceOf(command.error) : undefined}
      onAct={name}
      onClose={onClose}
    >
      <p className={styles.text}>
        {named.now ? `Now: ${named.now.name}.` : `Nobody is ${as} yet.`} Whoever follows has the
        part from now on. To undo it, name the one before again.
      </p>
      <PersonFields
        typed={typed}
        errors={{ ...(isTried && errorsIn(named, typed)), ...refused }}
        asksReason={asksReason}
        onType={(changed) => {
          command.reset()
          setTyped(changed)
        }}
      />
      <PreviewBox
        label="What follows"
        sentences={sentences(preview, isSaidAtField, (data) =>
          previewInWords(named.part, view.people.ect, data),
        )}
      />
    </ActionDialog>
  )
}

type Preview = ReturnType<typeof usePeoplePreview>

function sentences(
  { data, error, isFetching }: Preview,
  isSaidAtField: boolean,
  inWords: (data: NonNullable<Preview['data']>) => readonly string[],
): readonly string[] {
  if (isSaidAtField) return ['This cannot be done as it is.']
  if (error) return [sentenceOf(error)]
  if (data) return inWords(data)
  return [
    isFetching ? 'Looking who that is…' : 'Once the address is in, you see here what follows.',
  ]
}
