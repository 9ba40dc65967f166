import { makeStyles, shorthands, tokens, mergeClasses } from '@fluentui/react-components'
import type { ReportView } from '@ect/contract/reportView.ts'
import { reportNoun } from '@ect/domain/report/report.ts'

import { Panel } from '../../ui/Panel.tsx'
import { momentInWords } from '../../ui/momentInWords.ts'
import { useStyles } from '../../ui/useStyles.ts'

type Happened = ReportView['history'][number]

const EVENTS: Record<Happened['event'], string> = {
  announced: 'The induction tutor was told that the {report} is due',
  shared: 'shared the {report}',
  queried: 'asked about the days',
  commented: 'commented',
  signed: 'signed',
  declined: 'did not sign',
  submitted: 'Submitted to the appropriate body',
  reviewed: 'marked the {report} as reviewed',
  returned: 'returned the {report}',
  reopened: 're-opened the {report}',
  filed: "The signed copy was filed in the school's records",
  'meeting-scheduled': 'put the {report} meeting into the calendar',
  reminded: 'A reminder went out to',
  replanned: 'The dates of induction changed, and this report with them',
  voided: 'The dates of induction changed, and this report is no longer needed',
  'tutor-changed': 'became the induction tutor of this {report}',
  'headteacher-changed': 'became the headteacher of this {report}',
  'in-touch': 'said that they have been in touch with the school',
  'visit-noted': 'noted that a visit or call follows',
  'visit-done': 'said what came of the visit or call',
}

const useHistoryStyles = makeStyles({
  timeline: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    ...shorthands.borderLeft('2px', 'solid', tokens.colorNeutralStroke1),
    paddingInlineStart: '20px',
  },
  event: {
    position: 'relative',
    '::before': {
      content: '""',
      position: 'absolute',
      left: '-27px',
      top: '4px',
      width: '12px',
      height: '12px',
      borderRadius: '50%',
      backgroundColor: tokens.colorBrandBackground,
    },
  },
})

/** What happened, oldest first. */
export function HistoryPanel({ view }: { view: ReportView }) {
  const { history } = view
  const styles = useStyles()
  const shapes = useHistoryStyles()
  if (history.length === 0) return undefined
  return (
    <Panel title="History">
      <ol className={mergeClasses(styles.list, shapes.timeline)}>
        {history.map((happened) => (
          <li key={`${happened.at} ${happened.event}`} className={shapes.event}>
            <p className={styles.text}>
              {sentence(happened).replace('{report}', reportNoun(view))}
            </p>
            <p className={styles.quiet}>{momentInWords(happened.at)}</p>
            {happened.text !== undefined && (
              <p className={mergeClasses(styles.text, styles.words)}>
                {happened.by === undefined ? happened.text : `“${happened.text}”`}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function sentence({ event, by, version }: Happened): string {
  const what = by === undefined ? EVENTS[event] : `${by} ${EVENTS[event]}`
  return version > 1 ? `${what} (version ${version})` : what
}
