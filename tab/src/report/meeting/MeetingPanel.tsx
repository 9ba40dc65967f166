import { Link } from '@fluentui/react-components'
import { CalendarAddRegular } from '@fluentui/react-icons/svg/calendar-add'
import type { ReportView } from '@ect/contract/reportView.ts'
import { reportNoun } from '@ect/domain/report/report.ts'
import { useState } from 'react'

import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { OpenButton } from '../../ui/OpenButton.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { momentInWords } from '../../ui/momentInWords.ts'
import { useStyles } from '../../ui/useStyles.ts'

const MeetingDialog = fetchedPart(async () => (await import('./MeetingDialog.tsx')).MeetingDialog)

interface Props {
  readonly view: ReportView
  readonly onDone: (message: string) => void
}

/** The meeting about a report: when it is and how to join, or how to arrange it. */
export function MeetingPanel({ view, onDone }: Props) {
  const styles = useStyles()
  const [isArranging, setIsArranging] = useState(false)
  const { meeting } = view
  const noun = reportNoun(view)
  const title = noun === 'review' ? 'Review meeting' : 'Assessment meeting'
  if (meeting) {
    return (
      <Panel title={title}>
        <p className={styles.text}>{momentInWords(meeting.startsAt)}</p>
        <Link inline href={meeting.joinUrl} target="_blank" rel="noreferrer">
          Join the meeting in Teams
        </Link>
      </Panel>
    )
  }
  if (!view.mayDo.includes('scheduleMeeting')) return undefined
  return (
    <Panel title={title}>
      <p className={styles.text}>
        Talk the {noun} through with {view.people.ect.name}: both of you get it in your calendar,
        with a Teams link.
      </p>
      <div>
        <OpenButton
          opens={MeetingDialog}
          icon={<CalendarAddRegular />}
          onOpen={() => setIsArranging(true)}
        >
          Create the {noun} meeting
        </OpenButton>
      </div>
      {isArranging && (
        <MeetingDialog
          view={view}
          onClose={() => setIsArranging(false)}
          onArranged={() => {
            setIsArranging(false)
            onDone(`The ${noun} meeting is in both calendars.`)
          }}
        />
      )}
    </Panel>
  )
}
