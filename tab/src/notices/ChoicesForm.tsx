import type { Choices } from '@ect/contract/getChoices.ts'
import { saveChoicesContract } from '@ect/contract/saveChoices.ts'
import { Button } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { sentenceOf } from '../api/apiProblem.ts'
import { useApi } from '../api/useApi.ts'
import { Notice } from '../ui/Notice.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { PlacesPanel } from './PlacesPanel.tsx'
import { QuietPanel } from './QuietPanel.tsx'

/** What is chosen counts once it is saved. */
export function ChoicesForm({ saved }: { saved: Choices }) {
  const styles = useStyles()
  const [choices, setChoices] = useState(saved)
  const saving = useSaving()
  const change = (changes: Partial<Choices>) => {
    saving.reset()
    setChoices({ ...choices, ...changes })
  }
  const isEmpty = isEmptyTime(choices)
  const isChanged = JSON.stringify(choices) !== JSON.stringify(saved)
  const cannotSave = !isChanged || isEmpty || saving.isPending
  return (
    <>
      <PlacesPanel places={choices.places} onChange={(places) => change({ places })} />
      <QuietPanel quiet={choices.quiet} onChange={(quiet) => change({ quiet })} />
      {isEmpty && <Notice intent="error">Choose two different times for quiet hours.</Notice>}
      {saving.error && <Notice intent="error">{sentenceOf(saving.error)}</Notice>}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={cannotSave}
          onClick={() => saving.mutate(choices)}
        >
          Save
        </Button>
        {isChanged && <Button onClick={() => change(saved)}>Undo</Button>}
        <output>{isChanged ? 'Changed, and not saved yet' : saving.isSuccess && 'Saved'}</output>
      </div>
    </>
  )
}

function isEmptyTime({ quiet }: Choices): boolean {
  return typeof quiet === 'object' && quiet.from === quiet.to
}

function useSaving() {
  const api = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Choices) => api.call(saveChoicesContract, { params: {}, body }),
    onSuccess: (saved) => queries.setQueryData(['choices'], saved),
  })
}
