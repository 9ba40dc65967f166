import type { InductionView } from '@ect/contract/inductionView.ts'

import type { Contract } from '../inductionParts.ts'

/** The latest contract with each school that the ECT does not leave, for whoever may change it. */
export function contractsToChange({
  contracts,
  leavings,
  mayDo,
  dates,
  status,
}: InductionView): readonly Contract[] {
  if (!mayDo.includes('changeContract') || !dates || status !== 'serving') return []
  const left = new Set(leavings.map(({ leaving }) => leaving.schoolId))
  const latest = new Map(contracts.map((contract) => [contract.schoolId, contract]))
  return [...latest.values()].filter(({ schoolId }) => !left.has(schoolId))
}
