import type { InductionItem } from '@ect/contract/inductionItem.ts'
import { inWords } from '@ect/domain/calendar.ts'

import { InductionStatusBadge } from '../induction/InductionStatusBadge.tsx'
import { inductionPath } from '../induction/inductionPath.ts'
import { shareInWords } from '../induction/shareInWords.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { counted } from '../ui/momentInWords.ts'
import { Table } from '../ui/Table.tsx'

export function InductionsTable({ inductions }: { inductions: readonly InductionItem[] }) {
  return (
    <Table
      caption="Inductions, by name"
      columns={[
        'Early career teacher',
        'TRN',
        'School',
        'Induction tutor',
        'Hours',
        'Ends',
        'Status',
      ]}
      rows={inductions.map((induction) => ({
        id: induction.key.inductionId,
        cells: [
          <PageLink key="open" to={inductionPath(induction.key)}>
            {induction.ectName}
          </PageLink>,
          induction.trn,
          induction.schoolName,
          <Tutor key="tutor" induction={induction} />,
          induction.fte === 0 ? 'None now' : shareInWords(induction.fte),
          <End key="end" induction={induction} />,
          <InductionStatusBadge key="status" status={induction.status} />,
        ],
      }))}
    />
  )
}

function End({ induction }: { induction: InductionItem }) {
  const { extensionDays } = induction
  return (
    <>
      {endInWords(induction)}
      {extensionDays !== undefined && (
        <>
          <br />
          <strong>Extended by {counted(extensionDays, 'day')}</strong>
        </>
      )}
    </>
  )
}

/** A leaver is told from someone who completes induction. */
function endInWords({ estimatedEndOn, leavesOn, status }: InductionItem): string {
  if (leavesOn !== undefined) {
    return `${status === 'left' || status === 'closed' ? 'Left' : 'Leaves'} on ${inWords(leavesOn)}`
  }
  return estimatedEndOn === undefined ? 'Not known' : inWords(estimatedEndOn)
}

function Tutor({ induction: { tutorName, tutorIsMentor } }: { induction: InductionItem }) {
  return (
    <>
      {tutorName}
      {tutorIsMentor && (
        <>
          <br />
          <strong>Tutor is also mentor</strong>
        </>
      )}
    </>
  )
}
