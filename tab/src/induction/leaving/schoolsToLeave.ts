import type { InductionView } from '@ect/contract/inductionView.ts'

import type { Contract } from '../inductionParts.ts'

type SchoolOfContract = Pick<Contract, 'schoolId' | 'schoolName'>

/** Schools with which a contract is not known to be over, without those that are left already. */
export function schoolsToLeave({
  contracts,
  leavings,
}: Pick<InductionView, 'contracts' | 'leavings'>): readonly SchoolOfContract[] {
  const left = new Set(leavings.map(({ leaving }) => leaving.schoolId))
  const byId = new Map(contracts.map((contract) => [contract.schoolId, contract]))
  return [...byId.values()].filter(({ schoolId }) => !left.has(schoolId))
}
