import { ApiProblem } from '../../api/apiProblem.ts'
import { CONTRACT_FIELDS, type ContractErrors } from './typedContract.ts'

/** The sentences of a refusal, each at the field that it is about. */
export function refusedContract(error: unknown): ContractErrors {
  if (!(error instanceof ApiProblem)) return {}
  const faults = error.problem.faults ?? []
  return Object.fromEntries(
    CONTRACT_FIELDS.flatMap((field) => {
      const fault = faults.find(({ at }) => isAbout(field, at))
      return fault ? [[field, fault.message]] : []
    }),
  )
}

/** A day of an absence is no field of this dialog. */
function isAbout(field: string, at: string): boolean {
  return at === field || (at.startsWith('contracts[') && at.endsWith(`.${field}`))
}
