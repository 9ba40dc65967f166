import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components'
import { noteVisitContract } from '@ect/contract/noteVisit.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { type IsoDate, isoDate } from '@ect/domain/calendar.ts'
import {
  VISIT_REASON_WORDS,
  VISIT_REASONS,
  type VisitKind as Kind,
  type VisitReason as Reason,
} from '@ect/domain/report/visit.ts'
import { useState } from 'react'

import { sentenceOf } from '../api/apiProblem.ts'
import { shownError } from '../report/fields/fieldProps.ts'
import { useCommand } from '../report/useCommand.ts'
import { ActionDialog } from '../ui/ActionDialog.tsx'

interface Props {
  readonly view: ReportView
  readonly onClose: () => void
  readonly onNoted: (message: string) => void
}

/** What follows, why, and on which day. */
export function NoteVisitDialog({ view, onClose, onNoted }: Props) {
  const [kind, setKind] = useState<Kind>('visit')
  const [reason, setReason] = useState<Reason>('comments')
  const [on, setOn] = useState('')
  const [isTried, setIsTried] = useState(false)
  const command = useCommand(noteVisitContract, view.key)
  const day = isoDate(on)
  const fault = dayFault(day, view)
  const note = () => {
    setIsTried(true)
    if (fault !== undefined || day === undefined) return
    command.mutate((commandId) => ({ commandId, kind, reason, on: day }), {
      onSuccess: () => onNoted('Noted. ECT, induction tutor and headteacher are told.'),
    })
  }
  return (
    <ActionDialog
      title="Note a visit or call"
      action="Note it"
      isBusy={command.isPending}
      problem={command.error ? sentenceOf(command.error) : undefined}
      onAct={note}
      onClose={onClose}
    >
      <WhatAndWhy {...{ kind, reason }} onKind={setKind} onReason={setReason} />
      <Field label="Day" {...shownError(isTried ? fault : undefined)}>
        <Input type="date" value={on} onChange={(_, { value }) => setOn(value)} />
      </Field>
    </ActionDialog>
  )
}

function dayFault(day: IsoDate | undefined, { today }: ReportView): string | undefined {
  if (day === undefined) return 'Choose the day.'
  return day < today ? 'Choose today or a later day.' : undefined
}

interface WhatAndWhyProps {
  readonly kind: Kind
  readonly reason: Reason
  readonly onKind: (kind: Kind) => void
  readonly onReason: (reason: Reason) => void
}

function WhatAndWhy({ kind, reason, onKind, onReason }: WhatAndWhyProps) {
  return (
    <>
      <Field label="What follows">
        <RadioGroup
          layout="horizontal"
          value={kind}
          onChange={(_, { value }) => onKind(value === 'call' ? 'call' : 'visit')}
        >
          <Radio value="visit" label="A visit" />
          <Radio value="call" label="A call" />
        </RadioGroup>
      </Field>
      <Field label="Why" hint="The school and the ECT read this.">
        <Select
          value={reason}
          onChange={(_, { value }) =>
            onReason(VISIT_REASONS.find((each) => each === value) ?? reason)
          }
        >
          {VISIT_REASONS.map((each) => (
            <option key={each} value={each}>
              {VISIT_REASON_WORDS[each]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  )
}
