import type { InductionView } from '@ect/contract/inductionView.ts'

import { InductionAccessPanel } from '../access/InductionAccessPanel.tsx'
import { InductionDocumentsPanel } from '../documents/InductionDocumentsPanel.tsx'
import { InductionVisits } from '../visits/InductionVisits.tsx'
import { AbsencePanel } from './absence/AbsencePanel.tsx'
import { ClocksPanel } from './clocks/ClocksPanel.tsx'
import { InductionHeader } from './InductionHeader.tsx'
import { LeavingPanel } from './leaving/LeavingPanel.tsx'
import { LedgerPanel } from './ledger/LedgerPanel.tsx'
import { ContractsPanel } from './record/ContractsPanel.tsx'
import { FaultsPanel } from './record/FaultsPanel.tsx'
import { HistoryPanel } from './record/HistoryPanel.tsx'
import { RegistrationAdvice } from './record/RegistrationAdvice.tsx'
import { RegistrationPanel } from './record/RegistrationPanel.tsx'
import { TransfersPanel } from './record/TransfersPanel.tsx'
import { TutorIsMentor } from './record/TutorIsMentor.tsx'
import { TrackPanel } from './track/TrackPanel.tsx'

interface Props {
  readonly view: InductionView
  readonly onDone: (message: string) => void
}

/** To look at first: the track. Then the figures, and at the end the record that they come from. */
export function InductionBody({ view, onDone }: Props) {
  const { dates, registration, tutorIsMentor } = view
  return (
    <>
      <InductionHeader view={view} onDone={onDone} />
      {tutorIsMentor && <TutorIsMentor {...tutorIsMentor} />}
      <RegistrationAdvice advice={view.advice} />
      {registration && <RegistrationPanel {...registration} />}
      <FaultsPanel faults={view.faults} />
      {dates && (
        <>
          <TrackPanel dates={dates} today={view.today} />
          <LedgerPanel dates={dates} isServing={view.status === 'serving'} today={view.today} />
          <AbsencePanel view={view} dates={dates} onDone={onDone} />
          <LeavingPanel view={view} onDone={onDone} />
          <ClocksPanel clocks={dates.clocks} />
        </>
      )}
      <InductionDocumentsPanel view={view} onDone={onDone} />
      <InductionVisits visits={view.visits} />
      <ContractsPanel view={view} onDone={onDone} />
      <TransfersPanel served={view.servedElsewhere} />
      <HistoryPanel history={view.history} />
      {view.mayDo.includes('listInductionAccess') && <InductionAccessPanel view={view} />}
    </>
  )
}
