import { Field, Input, Select } from '@fluentui/react-components'
import { MEETING_MINUTES, scheduleMeetingContract } from '@ect/contract/scheduleMeeting.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { reportNoun } from '@ect/domain/report/report.ts'
import { isoDate } from '@ect/domain/calendar.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { ActionDialog } from '../../ui/ActionDialog.tsx'
import { shownError } from '../fields/fieldProps.ts'
import { useCommand } from '../useCommand.ts'
import { instantInEngland } from './instantInEngland.ts'

interface Props {
  readonly view: ReportView
  readonly onClose: () => void
  readonly onArranged: () => void
}

export function MeetingDialog({ view, onClose, onArranged }: Props) {
  const [day, setDay] = useState('')
  const [time, setTime] = useState('15:45')
  const [minutes, setMinutes] = useState<(typeof MEETING_MINUTES)[number]>(30)
  const [isTried, setIsTried] = useState(false)
  const command = useCommand(scheduleMeetingContract, view.key)
  const date = isoDate(day)
  const isTime = /^\d{2}:\d{2}$/.test(time)

  const arrange = () => {
    setIsTried(true)
    if (date === undefined || !isTime) return
    const startsAt = instantInEngland(date, time)
    command.mutate((commandId) => ({ commandId, startsAt, minutes }), { onSuccess: onArranged })
  }
  return (
    <ActionDialog
      title={`Create the ${reportNoun(view)} meeting`}
      action="Create meeting"
      isBusy={command.isPending}
      problem={command.error ? sentenceOf(command.error) : undefined}
      onAct={arrange}
      onClose={onClose}
    >
      <p>Attendees: you and {view.people.ect.name}.</p>
      <Field label="Date" {...shownError(isTried && !date ? 'Choose a date.' : undefined)}>
        <Input
          type="date"
          min={view.today}
          value={day}
          onChange={(_, { value }) => setDay(value)}
        />
      </Field>
      <Field
        label="Time in England"
        {...shownError(isTried && !isTime ? 'Choose a time.' : undefined)}
      >
        <Input type="time" value={time} onChange={(_, { value }) => setTime(value)} />
      </Field>
      <Field label="Length">
        <Select
          value={String(minutes)}
          onChange={(_, { value }) =>
            setMinutes(MEETING_MINUTES.find((length) => String(length) === value) ?? 30)
          }
        >
          {MEETING_MINUTES.map((length) => (
            <option key={length} value={length}>
              {length} minutes
            </option>
          ))}
        </Select>
      </Field>
    </ActionDialog>
  )
}
