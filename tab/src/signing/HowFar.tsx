import { Button, mergeClasses } from '@fluentui/react-components'

import { useStyles } from '../ui/useStyles.ts'
import { idOf, type OneOfSeveral, type Standing } from './severalReports.ts'

interface Props {
  readonly reports: readonly OneOfSeveral[]
  /** Absent while they are being signed. */
  readonly onGoTo: ((reportId: string) => void) | undefined
}

const WORDS: Record<Standing, string> = {
  unread: 'Not read yet.',
  read: 'Read.',
  'left-out': 'Left out.',
  signed: 'Signed.',
  changed: 'To be read again.',
  settled: 'Not to be signed here.',
  failed: 'Not signed yet.',
}

/** Each report with how far it has come, and the way to it while it can still be read and signed. */
export function HowFar({ reports, onGoTo }: Props) {
  const styles = useStyles()
  return (
    <ul className={mergeClasses(styles.list, styles.stack)}>
      {reports.map((one) => (
        <li key={idOf(one)} className={styles.stack}>
          <span className={styles.text}>
            <strong>{one.item.title}</strong>: {one.sentence ?? WORDS[one.standing]}
          </span>
          {onGoTo && one.standing !== 'signed' && one.standing !== 'settled' && (
            <div>
              <Button size="small" onClick={() => onGoTo(idOf(one))}>
                {one.standing === 'read' || one.standing === 'failed' ? 'Look again at' : 'Read'}{' '}
                {one.item.title}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
