import { Button } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { EyeRegular } from '@fluentui/react-icons/svg/eye'
import type { DocumentView } from '@ect/contract/documentsView.ts'
import { inWords } from '@ect/domain/calendar.ts'
import { kindInWords } from '@ect/domain/documents/documentKinds.ts'

import { isPreviewed } from '../report/reading/isPreviewed.ts'
import { momentInWords } from '../ui/momentInWords.ts'
import { useStyles } from '../ui/useStyles.ts'

interface Props {
  readonly version: DocumentView['versions'][number]
  readonly number: number
  /** There is no other version from which it has to be told. */
  readonly isOnly: boolean
  readonly onLook: () => void
  readonly onKeep: () => void
}

/** What was said of a document in one version, and its file. */
export function DocumentVersionPart({ version, number, isOnly, onLook, onKeep }: Props) {
  const styles = useStyles()
  const { kind, on, observer, feedback, file, by, at } = version
  const whose = observer === undefined ? '' : ` by ${observer}`
  return (
    <section className={styles.stack} aria-label={`Version ${number}`}>
      <p className={styles.text}>
        {!isOnly && <strong>Version {number}: </strong>}
        {kindInWords(kind)}
        {whose}, {inWords(on)}. Added on {momentInWords(at)} by {by}.
      </p>
      {feedback !== undefined && <p className={styles.words}>{feedback}</p>}
      {file && (
        <div className={styles.row}>
          <span className={styles.words}>{file.name}</span>
          {isPreviewed(file.contentType) && (
            <Button icon={<EyeRegular />} onClick={onLook}>
              Look at {isOnly ? 'it' : `version ${number}`}
            </Button>
          )}
          <Button icon={<ArrowDownloadRegular />} onClick={onKeep}>
            Download {isOnly ? 'it' : `version ${number}`}
          </Button>
        </div>
      )}
    </section>
  )
}
