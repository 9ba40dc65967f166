import type { InductionView } from '@ect/contract/inductionView.ts'

export type InductionDates = NonNullable<InductionView['dates']>
export type Ledger = InductionDates['ledger']
export type Year = Ledger['years'][number]
export type Period = InductionDates['track'][number]
export type Absence = InductionView['absences'][number]
export type Leave = InductionView['statutoryLeave'][number]
export type Contract = InductionView['contracts'][number]
