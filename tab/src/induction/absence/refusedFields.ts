import { ApiProblem } from '../../api/apiProblem.ts'
import type { AbsenceField, FieldErrors } from './typedAbsence.ts'

const FIELDS: readonly AbsenceField[] = ['startsOn', 'endsOn', 'days']

/** The sentences of a refusal, each at the field that it is about. */
export function refusedFields(error: unknown): FieldErrors {
  if (!(error instanceof ApiProblem)) return {}
  const faults = error.problem.faults ?? []
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const fault = faults.find(({ at }) => at.endsWith(`.${field}`))
      return fault ? [[field, fault.message]] : []
    }),
  )
}
