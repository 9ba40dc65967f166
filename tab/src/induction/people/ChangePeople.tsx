import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap'
import type { InductionView } from '@ect/contract/inductionView.ts'
import { partInWords } from '@ect/domain/induction/peopleChange.ts'
import { useState } from 'react'

import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { OpenButton } from '../../ui/OpenButton.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import type { NamedPart } from './typedPerson.ts'

const ChangePersonDialog = fetchedPart(
  async () => (await import('./ChangePersonDialog.tsx')).ChangePersonDialog,
)

interface Props {
  readonly view: InductionView
  readonly onDone: (message: string) => void
}

/** Beside an ECT's people, for whoever may name others. */
export function ChangePeople({ view, onDone }: Props) {
  const styles = useStyles()
  const [changing, setChanging] = useState<NamedPart>()
  if (view.mayName.length === 0) return undefined
  return (
    <div className={styles.row}>
      {view.mayName.map((named) => (
        <OpenButton
          key={named.part}
          opens={ChangePersonDialog}
          size="small"
          icon={<PersonSwapRegular />}
          onOpen={() => setChanging(named)}
        >
          {`Change ${partInWords(named.part)}`}
        </OpenButton>
      ))}
      {changing && (
        <ChangePersonDialog
          view={view}
          named={changing}
          onClose={() => setChanging(undefined)}
          onChanged={(message) => {
            setChanging(undefined)
            onDone(message)
          }}
        />
      )}
    </div>
  )
}
