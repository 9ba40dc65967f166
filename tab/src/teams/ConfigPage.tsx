import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import { useEffect, useState } from 'react'

import { useHome } from '../home/useHome.ts'
import { CouldNotOpen } from '../ui/CouldNotOpen.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Page } from '../ui/Page.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { offerChannelTab } from './offerChannelTab.ts'

/** Asked once, when someone adds the tab to a channel: whose reviews it shows. */
export function ConfigPage() {
  const styles = useStyles()
  const { data: home, error, refetch } = useHome()
  const [chosen, setChosen] = useState<string>()
  const bodies = home?.appropriateBodies ?? []
  const only = bodies.length === 1 ? bodies[0]?.id : undefined
  const appropriateBodyId = chosen ?? only
  useEffect(() => offerChannelTab(appropriateBodyId), [appropriateBodyId])

  if (!home) {
    return error ? (
      <CouldNotOpen what="This page" error={error} onTryAgain={() => void refetch()} />
    ) : (
      <Loading what="your appropriate bodies" />
    )
  }
  return (
    <Page title="Add the induction reviews to this channel">
      {bodies.length === 0 ? (
        <p className={styles.text}>
          You do not review for an appropriate body, so there is nothing to add. Ask a reviewer of
          your appropriate body to add this tab.
        </p>
      ) : (
        <Field
          label="Whose reviews should the tab show?"
          hint="Only reviewers of this appropriate body can read them, whoever else is in the channel."
        >
          <RadioGroup value={appropriateBodyId ?? ''} onChange={(_, { value }) => setChosen(value)}>
            {bodies.map(({ id, name }) => (
              <Radio key={id} value={id} label={name} />
            ))}
          </RadioGroup>
        </Field>
      )}
    </Page>
  )
}
