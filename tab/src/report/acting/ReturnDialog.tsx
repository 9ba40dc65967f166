import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components'
import { returnReportContract } from '@ect/contract/returnReport.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { reportNoun } from '@ect/domain/report/report.ts'
import { RETURN_REASON_MAX_LENGTH } from '@ect/domain/report/reviewing.ts'
import { useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { ActionDialog } from '../../ui/ActionDialog.tsx'
import { shownError } from '../fields/fieldProps.ts'
import { useCommand } from '../useCommand.ts'
import { lengthFault } from './lengthFault.ts'
import { SectionsToReturn } from './SectionsToReturn.tsx'
import { type SectionReasons, sectionFaults } from './sectionReasons.ts'

interface Props {
  readonly view: ReportView
  readonly version: number
  readonly onClose: () => void
  readonly onReturned: () => void
}

/** The whole report comes back for one reason, or some of its sections, each for its own. */
export function ReturnDialog({ view, version, onClose, onReturned }: Props) {
  const [isWhole, setIsWhole] = useState(true)
  const [reason, setReason] = useState('')
  const [sections, setSections] = useState<SectionReasons>({})
  const [isTried, setIsTried] = useState(false)
  const command = useCommand(returnReportContract, view.key)
  const noun = reportNoun(view)
  const fault = lengthFault(reason, RETURN_REASON_MAX_LENGTH, 'Write why you return it.')
  const faults = sectionFaults(sections)
  const sendBack = () => {
    setIsTried(true)
    if (isWhole ? fault !== undefined : Object.keys(faults).length > 0) return
    const named = Object.entries(sections).map(([section, why]) => ({ section, reason: why }))
    command.mutate((commandId) => ({ commandId, version, reason: isWhole ? reason : named }), {
      onSuccess: onReturned,
    })
  }
  return (
    <ActionDialog
      title={`Return this ${noun}`}
      action="Return"
      isBusy={command.isPending}
      problem={command.error ? sentenceOf(command.error) : undefined}
      onAct={sendBack}
      onClose={onClose}
    >
      <Field label="What has to change?">
        <RadioGroup
          value={isWhole ? 'whole' : 'sections'}
          onChange={(_, { value }) => setIsWhole(value === 'whole')}
        >
          <Radio value="whole" label={`The whole ${noun}: all sign it again`} />
          <Radio value="sections" label="Only some sections: the rest stays as it was signed" />
        </RadioGroup>
      </Field>
      {isWhole ? (
        <Field
          label="Reason"
          hint="What has to change. The tutor and the ECT read it."
          {...shownError(isTried ? fault : undefined)}
        >
          <Textarea rows={5} value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
      ) : (
        <SectionsToReturn
          view={view}
          sections={sections}
          faults={isTried ? faults : {}}
          onChange={setSections}
        />
      )}
    </ActionDialog>
  )
}
