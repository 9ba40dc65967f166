import { Button } from '@fluentui/react-components'

import { Table } from '../../ui/Table.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { daysInWords } from '../daysInWords.ts'
import type { Absence } from '../inductionParts.ts'
import { ABSENCE_WORDS } from './absenceKinds.ts'
import { rangeInWords } from './rangeInWords.ts'

interface Props {
  readonly absences: readonly Absence[]
  /** Absent for someone who may only read. */
  readonly onTakeOut: ((absence: Absence) => void) | undefined
}

export function AbsenceList({ absences, onTakeOut }: Props) {
  const styles = useStyles()
  if (absences.length === 0) return <p className={styles.text}>No absence is recorded here.</p>
  return (
    <Table
      caption="Absences, oldest first"
      columns={['When', 'Days', 'Reason', ...(onTakeOut ? ['Change'] : [])]}
      rows={absences.map((absence, index) => ({
        id: `${absence.startsOn} ${index}`,
        cells: [
          rangeInWords(absence),
          daysInWords(absence.days),
          ABSENCE_WORDS[absence.kind],
          ...(onTakeOut
            ? [
                <Button
                  key="take-out"
                  size="small"
                  aria-label={`Take out the absence of ${rangeInWords(absence)}`}
                  onClick={() => onTakeOut(absence)}
                >
                  Take out
                </Button>,
              ]
            : []),
        ],
      }))}
    />
  )
}
