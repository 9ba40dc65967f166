import { mergeClasses } from '@fluentui/react-components'
import { CheckmarkCircleRegular, ErrorCircleRegular } from '@fluentui/react-icons'
import type { VerificationView } from '@ect/contract/verifyReport.ts'

import { IconLine } from '../../ui/IconLine.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useStyles } from '../../ui/useStyles.ts'

/** What was checked, what holds and what does not. */
export function CheckList({ checks }: Pick<VerificationView, 'checks'>) {
  const styles = useStyles()
  return (
    <Panel title="What was checked">
      <ul className={mergeClasses(styles.list, styles.stack)}>
        {checks.map(({ check, holds, sentence }) => (
          <li key={check}>
            <IconLine icon={holds ? <CheckmarkCircleRegular /> : <ErrorCircleRegular />}>
              <strong>{holds ? 'Holds' : 'Does not hold'}.</strong> {sentence}
            </IconLine>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
