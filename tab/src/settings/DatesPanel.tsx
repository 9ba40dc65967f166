import { Checkbox, makeStyles } from '@fluentui/react-components'
import { DEFAULT_SETTINGS } from '@ect/domain/appropriateBodySettings.ts'
import {
  DEFAULT_REPORT_DATES,
  type Offsets,
  REPORT_KINDS,
  type ReportDateSettings,
  type ReportKind,
} from '@ect/domain/schedule/reportDates.ts'

import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { BackToDefault } from './BackToDefault.tsx'
import { FixedDates } from './FixedDates.tsx'
import { Group } from './Group.tsx'
import { NumberField } from './NumberField.tsx'
import { type PanelProps, settingId } from './panelProps.ts'
import type { SettingsDraft } from './settingsDraft.ts'
import { KIND_WORDS } from './settingsWords.ts'

const useDateStyles = makeStyles({
  kinds: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    gap: '16px',
  },
})

/** When each kind of report opens and is due. */
export function DatesPanel({ today, draft, errors, onChange }: PanelProps) {
  const styles = useStyles()
  const shapes = useDateStyles()
  const { fixedDueDates } = draft.planning.reportDates
  const isDefault =
    JSON.stringify(draft.planning.reportDates) === JSON.stringify(DEFAULT_REPORT_DATES) &&
    draft.endDateCounts === DEFAULT_SETTINGS.endDateCounts
  return (
    <Panel title="Dates">
      <p className={styles.text}>
        Counted in days before the reporting period ends. While an extension for absence runs, a
        report opens on the day before it ends, whatever is said here.
      </p>
      <div className={shapes.kinds}>
        {REPORT_KINDS.map((kind) => (
          <OffsetFields key={kind} kind={kind} draft={draft} errors={errors} onChange={onChange} />
        ))}
      </div>
      <FixedDates
        today={today}
        fixed={fixedDueDates}
        onChange={(fixed) => onChange(withDates(draft, { fixedDueDates: fixed }))}
      />
      <Checkbox
        label="The last day of a period counts as a day served (default: it does not)"
        checked={draft.endDateCounts}
        onChange={(_, { checked }) => onChange({ ...draft, endDateCounts: checked === true })}
      />
      <BackToDefault
        what="the dates"
        isDefault={isDefault}
        onReset={() =>
          onChange({
            ...withDates(draft, DEFAULT_REPORT_DATES),
            endDateCounts: DEFAULT_SETTINGS.endDateCounts,
          })
        }
      />
    </Panel>
  )
}

interface OffsetProps extends Omit<PanelProps, 'today'> {
  readonly kind: ReportKind
}

function OffsetFields({ kind, draft, errors, onChange }: OffsetProps) {
  const field = `planning.reportDates.offsets.${kind}`
  const { opensDaysBeforeEnd, dueDaysBeforeEnd } = draft.planning.reportDates.offsets[kind]
  const byDefault = DEFAULT_REPORT_DATES.offsets[kind]
  const change = (changes: Partial<Offsets>) =>
    onChange(withOffsets(draft, kind, changes), `${field}.${Object.keys(changes).join()}`)
  return (
    <Group legend={KIND_WORDS[kind]}>
      <NumberField
        id={settingId(field)}
        label="Open, days before the end"
        hint={`Default: ${byDefault.opensDaysBeforeEnd}`}
        value={opensDaysBeforeEnd}
        error={errors[field]}
        onChange={(days) => change({ opensDaysBeforeEnd: days })}
      />
      <NumberField
        id={settingId(`${field}.due`)}
        label="Due, days before the end"
        hint={`Default: ${byDefault.dueDaysBeforeEnd}`}
        value={dueDaysBeforeEnd}
        onChange={(days) => change({ dueDaysBeforeEnd: days })}
      />
    </Group>
  )
}

function withOffsets(draft: SettingsDraft, kind: ReportKind, changes: Partial<Offsets>) {
  const { offsets } = draft.planning.reportDates
  return withDates(draft, { offsets: { ...offsets, [kind]: { ...offsets[kind], ...changes } } })
}

function withDates(draft: SettingsDraft, changes: Partial<ReportDateSettings>): SettingsDraft {
  const reportDates = { ...draft.planning.reportDates, ...changes }
  return { ...draft, planning: { ...draft.planning, reportDates } }
}
