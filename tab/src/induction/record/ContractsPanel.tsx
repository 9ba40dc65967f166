import { inWords } from '@ect/domain/calendar.ts'

import { Panel } from '../../ui/Panel.tsx'
import { Table } from '../../ui/Table.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import type { Contract } from '../inductionParts.ts'
import { hoursInWords } from './hoursInWords.ts'

/** Every contract of this induction; a change of hours is a new one. */
export function ContractsPanel({ contracts }: { contracts: readonly Contract[] }) {
  const styles = useStyles()
  if (contracts.length === 0) return undefined
  return (
    <Panel title="Contracts">
      <Table
        caption="Contracts, oldest first"
        columns={['School', 'Hours', 'Type', 'From', 'To']}
        rows={contracts.map((contract) => ({
          id: `${contract.schoolName} ${contract.startsOn}`,
          cells: [
            contract.schoolName,
            hoursInWords(contract),
            contract.type.replaceAll('-', ' '),
            inWords(contract.startsOn),
            contract.endsOn === undefined ? 'No end known' : inWords(contract.endsOn),
          ],
        }))}
      />
      {contracts.map(({ breakBefore, startsOn }) =>
        breakBefore === undefined ? undefined : (
          <p key={startsOn} className={styles.text}>
            Before {inWords(startsOn)}: {breakBefore}
          </p>
        ),
      )}
    </Panel>
  )
}
