import { mergeClasses } from '@fluentui/react-components'
import type { ReportView } from '@ect/contract/reportView.ts'

import { PageLink } from '../../ui/PageLink.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { momentInWords } from '../../ui/momentInWords.ts'
import { useStyles } from '../../ui/useStyles.ts'
import { orderInWords } from '../acting/signingTurns.ts'
import { verificationPath } from '../reportOnPage.ts'
import { SIGNED_AS, SIGNED_IN } from './signedAs.ts'

type Given = ReportView['signatures'][number]

/** Every signature ever given; those of older versions say that they count no more. */
export function SignaturesPanel({ view }: { view: ReportView }) {
  const styles = useStyles()
  const { key, signatures, shared } = view
  if (signatures.length === 0) return undefined
  return (
    <Panel title="Signatures">
      <ul className={mergeClasses(styles.list, styles.stack)}>
        {signatures.map((signature) => (
          <li key={`${signature.version} ${signature.signatory}`}>
            <p className={styles.text}>
              <strong>{signature.name}</strong>, {SIGNED_AS[signature.signatory]}, signed{' '}
              {SIGNED_IN[signature.place]} on {momentInWords(signature.at)}
            </p>
            <p className={styles.quiet}>{standingInWords(signature, shared?.number)}</p>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>Who signs: {orderInWords(view)}.</p>
      <PageLink to={verificationPath(key)}>Check the signatures</PageLink>
    </Panel>
  )
}

function standingInWords({ version, inForce }: Given, last = version): string {
  if (!inForce) return `Version ${version}, no longer in force`
  return version === last
    ? `Version ${version}, in force`
    : `Version ${version}, in force: nothing that it is over is different in version ${last}`
}
