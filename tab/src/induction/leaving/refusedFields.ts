import { ApiProblem } from '../../api/apiProblem.ts'
import type { LeavingErrors } from './typedLeaving.ts'

/** What a field of the dialog is about; a fault elsewhere in the record is said as a whole. */
const FIELDS = /^(lastDay|reasonInWords|next\.\w+|contact\.\w+)$/

/** The sentences of a refusal, each at the field that it is about. */
export function refusedFields(error: unknown): LeavingErrors {
  if (!(error instanceof ApiProblem)) return {}
  const faults = error.problem.faults ?? []
  return Object.fromEntries(
    faults.filter(({ at }) => FIELDS.test(at)).map(({ at, message }) => [at, message]),
  )
}
