import { mergeClasses } from '@fluentui/react-components'
import type { VerificationView } from '@ect/contract/verifyReport.ts'

import type { Author } from '@ect/domain/forms/question.ts'
import { inOneLine } from '@ect/domain/people.ts'
import { coveredBy } from '@ect/domain/report/carrying.ts'

import { Panel } from '../../ui/Panel.tsx'
import { Unfold } from '../../ui/Unfold.tsx'
import { momentInWords } from '../../ui/momentInWords.ts'
import { useStyles } from '../../ui/useStyles.ts'
import { SIGNED_AS, SIGNED_IN } from '../reading/signedAs.ts'

type Given = VerificationView['signatures'][number]

/** Who signed, where and when; the fingerprints for those who want to compare them. */
export function CheckedSignatures({ view: { signatures, sealedBy } }: { view: VerificationView }) {
  const styles = useStyles()
  const code = mergeClasses(styles.quiet, styles.words)
  if (signatures.length === 0) return undefined
  const last = Math.max(...signatures.map(({ version }) => version))
  return (
    <Panel title="Who signed">
      <ul className={mergeClasses(styles.list, styles.stack)}>
        {signatures.map((each) => (
          <li key={each.hash} className={styles.question}>
            <p className={styles.text}>
              <strong>{each.name}</strong>, {SIGNED_AS[each.signatory]}, signed version{' '}
              {each.version} {SIGNED_IN[each.place]} on {momentInWords(each.at)}
              {each.inForce ? '.' : '. It no longer counts.'}
            </p>
            <p className={styles.quiet}>{overInWords(each, last)}</p>
            {!each.holds && <p className={styles.text}>This signature does not hold.</p>}
            <Unfold title={`Statement and fingerprints of ${each.name}, version ${each.version}`}>
              <p className={styles.text}>{each.statement}</p>
              <p className={styles.text}>{each.signedIn}.</p>
              <p className={code}>Content: {each.contentHash}</p>
              <p className={code}>Signature: {each.hash}</p>
            </Unfold>
          </li>
        ))}
      </ul>
      {sealedBy !== undefined && (
        <Unfold title="Key of the seal">
          <p className={code}>{sealedBy}</p>
        </Unfold>
      )}
    </Panel>
  )
}

const WRITTEN: Record<Author, string> = {
  'induction-tutor': 'what the induction tutor wrote',
  ect: 'the comments of the ECT',
  headteacher: 'the recommendation, where one is asked for',
}

function overInWords({ signatory, inForce, version }: Given, last: number): string {
  const over = `It covers ${inOneLine(coveredBy(signatory).map((author) => WRITTEN[author]))}.`
  return inForce && version < last
    ? `${over} It stands, since none of that is different in version ${last}.`
    : over
}
