import { Button } from '@fluentui/react-components'
import type { InductionView } from '@ect/contract/inductionView.ts'
import { inWords } from '@ect/domain/calendar.ts'
import { contractTypeInWords } from '@ect/domain/forms/contractInWords.ts'
import { withCapital } from '@ect/domain/withCapital.ts'
import { useState } from 'react'

import { Panel } from '../../ui/Panel.tsx'
import { Table } from '../../ui/Table.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import type { Contract } from '../inductionParts.ts'
import { ChangeContractDialog } from './ChangeContractDialog.tsx'
import { contractsToChange } from './contractsToChange.ts'
import { hoursInWords } from './hoursInWords.ts'

interface Props {
  readonly view: InductionView
  readonly onDone: (message: string) => void
}

/** Every contract of this induction; a change of hours is a new one. */
export function ContractsPanel({ view, onDone }: Props) {
  const styles = useStyles()
  const { contracts } = view
  const [changing, setChanging] = useState<Contract>()
  const toChange = contractsToChange(view)
  if (contracts.length === 0) return undefined
  return (
    <Panel title="Contracts">
      <ContractTable contracts={contracts} />
      {contracts.map(({ breakBefore, startsOn }) =>
        breakBefore === undefined ? undefined : (
          <p key={startsOn} className={styles.text}>
            Before {inWords(startsOn)}: {breakBefore}
          </p>
        ),
      )}
      {toChange.map((contract) => (
        <div key={contract.schoolId}>
          <Button onClick={() => setChanging(contract)}>
            {toChange.length === 1 ? 'Change contract' : `Change contract: ${contract.schoolName}`}
          </Button>
        </div>
      ))}
      {changing && (
        <ChangeContractDialog
          inductionKey={view.key}
          contract={changing}
          onClose={() => setChanging(undefined)}
          onChanged={(message) => {
            setChanging(undefined)
            onDone(message)
          }}
        />
      )}
    </Panel>
  )
}

function ContractTable({ contracts }: Pick<InductionView, 'contracts'>) {
  return (
    <Table
      caption="Contracts, oldest first"
      columns={['School', 'Hours', 'Type', 'From', 'To']}
      rows={contracts.map((contract) => ({
        id: `${contract.schoolName} ${contract.startsOn}`,
        cells: [
          contract.schoolName,
          withCapital(hoursInWords(contract)),
          contractTypeInWords(contract.type),
          inWords(contract.startsOn),
          contract.endsOn === undefined ? 'No end known' : inWords(contract.endsOn),
        ],
      }))}
    />
  )
}
