import { Button } from '@fluentui/react-components'
import { CalendarAddRegular } from '@fluentui/react-icons/svg/calendar-add'
import type { InductionView } from '@ect/contract/inductionView.ts'
import { useState } from 'react'

import { Notice } from '../../ui/Notice.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { daysInWords } from '../daysInWords.ts'
import type { Absence, InductionDates } from '../inductionParts.ts'
import { AbsenceList } from './AbsenceList.tsx'
import { AbsenceMeter } from './AbsenceMeter.tsx'
import { LeaveList } from './LeaveList.tsx'
import { rangeInWords } from './rangeInWords.ts'
import { RecordAbsenceDialog } from './RecordAbsenceDialog.tsx'
import { RemoveAbsenceDialog } from './RemoveAbsenceDialog.tsx'

interface Props {
  readonly view: InductionView
  readonly dates: InductionDates
  readonly onDone: (message: string) => void
}

/** Days absent against the threshold, year by year, and the absences behind them. */
export function AbsencePanel({
  view,
  dates: { ledger, absenceThreshold, absenceWarnings },
  onDone,
}: Props) {
  const [isRecording, setIsRecording] = useState(false)
  const [takingOut, setTakingOut] = useState<Absence>()
  const { years, yearNow } = ledger
  const shown = years.filter(({ year, daysAbsent }) => year === yearNow || daysAbsent > 0)
  return (
    <Panel title="Absence">
      <Warning reached={ledger.absenceWarning} threshold={absenceThreshold} />
      {shown.toReversed().map((year) => (
        <AbsenceMeter
          key={year.year}
          year={year}
          threshold={absenceThreshold}
          warnAt={absenceWarnings}
          today={view.today}
        />
      ))}
      {view.mayDo.includes('recordAbsence') && (
        <div>
          <Button icon={<CalendarAddRegular />} onClick={() => setIsRecording(true)}>
            Record an absence
          </Button>
        </div>
      )}
      <AbsenceList
        absences={view.absences}
        onTakeOut={view.mayDo.includes('removeAbsence') ? setTakingOut : undefined}
      />
      <LeaveList leave={view.statutoryLeave} />
      {isRecording && (
        <RecordAbsenceDialog
          inductionKey={view.key}
          threshold={absenceThreshold}
          onClose={() => setIsRecording(false)}
          onRecorded={(absence) => {
            setIsRecording(false)
            onDone(doneInWords(absence))
          }}
        />
      )}
      {takingOut && (
        <RemoveAbsenceDialog
          inductionKey={view.key}
          absence={takingOut}
          onClose={() => setTakingOut(undefined)}
          onRemoved={() => {
            setTakingOut(undefined)
            onDone(`Taken out: the absence of ${rangeInWords(takingOut)}.`)
          }}
        />
      )}
    </Panel>
  )
}

function doneInWords(absence: Absence): string {
  return `Recorded: ${daysInWords(absence.days)} absent, ${rangeInWords(absence)}. If that was wrong, take it out below.`
}

function Warning({ reached, threshold }: { reached: number | undefined; threshold: number }) {
  if (reached === undefined) return undefined
  return (
    <Notice intent="warning">
      {reached} days absent have been reached. From {threshold} on, the year goes on for every day
      absent, not only for those over {threshold}.
    </Notice>
  )
}
