import { mergeClasses } from '@fluentui/react-components'
import type { InductionView } from '@ect/contract/inductionView.ts'

import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { sourceInWords } from '../sourceInWords.ts'
import { whatToDo } from './whatToDo.ts'

type Registration = NonNullable<InductionView['registration']>

/** What stands against registering someone who was put forward, and what would help. */
export function RegistrationPanel({ refusals, otherBodies }: Registration) {
  const styles = useStyles()
  if (refusals.length === 0) {
    return (
      <Panel title="Not registered yet">
        <p className={styles.text}>
          Nothing stands against registration: the appropriate body can register this induction.
        </p>
      </Panel>
    )
  }
  return (
    <Panel title="Cannot be registered yet">
      <ul className={mergeClasses(styles.list, styles.stack)}>
        {refusals.map(({ code, says, source }) => (
          <li key={code}>
            <p className={styles.text}>
              <strong>{asSentence(says)}</strong> {whatToDo(code)}
            </p>
            <p className={styles.quiet}>Source: {sourceInWords(source)}</p>
          </li>
        ))}
      </ul>
      {otherBodies.length > 0 && (
        <p className={styles.text}>
          Appropriate bodies that could act instead: {otherBodies.join(', ')}.
        </p>
      )}
    </Panel>
  )
}

/** What DfE's services say has no full stop. */
function asSentence(says: string): string {
  return says.endsWith('.') ? says : `${says}.`
}
