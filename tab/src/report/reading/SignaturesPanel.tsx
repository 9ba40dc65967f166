import { mergeClasses } from '@fluentui/react-components'
import type { ReportView } from '@ect/contract/reportView.ts'

import { Panel } from '../../ui/Panel.tsx'
import { momentInWords } from '../../ui/momentInWords.ts'
import { useStyles } from '../../ui/useStyles.ts'

type SignatureView = ReportView['signatures'][number]

const SIGNED_AS: Record<SignatureView['signatory'], string> = {
  ect: 'early career teacher',
  'induction-tutor': 'induction tutor',
  headteacher: 'headteacher',
}
const PLACES: Record<SignatureView['place'], string> = { tab: 'in the app', card: 'in chat' }

/** Every signature ever given; those of older versions say that they count no more. */
export function SignaturesPanel({ view: { signatures } }: { view: ReportView }) {
  const styles = useStyles()
  if (signatures.length === 0) return undefined
  return (
    <Panel title="Signatures">
      <ul className={mergeClasses(styles.list, styles.stack)}>
        {signatures.map((signature) => (
          <li key={`${signature.version} ${signature.signatory}`}>
            <p className={styles.text}>
              <strong>{signature.name}</strong>, {SIGNED_AS[signature.signatory]}, signed{' '}
              {PLACES[signature.place]} on {momentInWords(signature.at)}
            </p>
            <p className={styles.quiet}>
              {signature.inForce
                ? `Version ${signature.version}, in force`
                : `Version ${signature.version}, no longer in force`}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
