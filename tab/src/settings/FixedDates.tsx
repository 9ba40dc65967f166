import { Button, Field, Input, makeStyles } from '@fluentui/react-components'
import { inWords, type IsoDate, isoDate } from '@ect/domain/calendar.ts'
import { type FixedDueDate, REPORT_KINDS } from '@ect/domain/schedule/reportDates.ts'
import {
  fixedDatesFault,
  inOrder,
  type TermOfYear,
  termsToFix,
} from '@ect/domain/settings/fixedDates.ts'
import { withCapital } from '@ect/domain/withCapital.ts'
import { useState } from 'react'

import { shownError } from '../report/fields/fieldProps.ts'
import { useStyles } from '../ui/useStyles.ts'
import { Group } from './Group.tsx'
import { SelectField } from './SelectField.tsx'
import { KIND_WORDS } from './settingsWords.ts'

const useFixedStyles = makeStyles({ input: { minWidth: 0 } })

interface Props {
  readonly today: IsoDate
  readonly fixed: readonly FixedDueDate[]
  readonly onChange: (fixed: readonly FixedDueDate[]) => void
}

/** Days that the body fixes for all reports of a kind in one term, instead of counting them. */
export function FixedDates({ today, fixed, onChange }: Props) {
  const styles = useStyles()
  return (
    <Group legend="Fixed days">
      <p className={styles.text}>
        Where a period ends with a term, its reports are due on the day that is fixed for it.
      </p>
      {fixed.length > 0 && (
        <ul className={`${styles.list} ${styles.stack}`}>
          {fixed.map((one) => (
            <li key={`${one.kind} ${termInWords(one)}`} className={styles.row}>
              <span>
                {KIND_WORDS[one.kind]}, {termInWords(one)}: due {inWords(one.dueOn)}
              </span>
              <Button size="small" onClick={() => onChange(fixed.filter((other) => other !== one))}>
                Remove
                <span className={styles.unseen}>
                  {' '}
                  {KIND_WORDS[one.kind]}, {termInWords(one)}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <NewFixedDate today={today} fixed={fixed} onChange={onChange} />
    </Group>
  )
}

function NewFixedDate({ today, fixed, onChange }: Props) {
  const styles = useStyles()
  const shapes = useFixedStyles()
  const terms = termsToFix(today)
  const [kind, setKind] = useState<FixedDueDate['kind']>('progress-review')
  const [place, setPlace] = useState('0')
  const [day, setDay] = useState('')
  const [fault, setFault] = useState<string>()
  const fix = () => {
    const dueOn = isoDate(day)
    const term = terms[Number(place)]
    if (dueOn === undefined || !term) return setFault('Choose the day.')
    const all = inOrder([...fixed, { ...term, kind, dueOn }])
    const wrong = fixedDatesFault(all)
    setFault(wrong)
    if (wrong !== undefined) return
    setDay('')
    onChange(all)
  }
  return (
    <>
      <div className={styles.row}>
        <SelectField
          label="Reports"
          value={kind}
          options={REPORT_KINDS.map((one) => ({ value: one, label: KIND_WORDS[one] }))}
          onChange={setKind}
        />
        <SelectField
          label="Term"
          value={place}
          options={terms.map((term, n) => ({
            value: String(n),
            label: withCapital(termInWords(term)),
          }))}
          onChange={setPlace}
        />
        <Field label="Due on" {...shownError(fault)}>
          <Input
            className={shapes.input}
            type="date"
            value={day}
            onChange={(_, { value }) => setDay(value)}
          />
        </Field>
      </div>
      <div>
        <Button onClick={fix}>Fix this day</Button>
      </div>
    </>
  )
}

/** `autumn term 2026/27` */
function termInWords({ schoolTerm, schoolYear }: TermOfYear): string {
  return `${schoolTerm} term ${schoolYear}`
}
