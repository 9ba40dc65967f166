import { Refusal } from './refusal.ts'

/** Whether someone else wrote the same record first: read it again, or leave it to the next run. */
export function isOvertaken(thrown: unknown): boolean {
  return thrown instanceof Refusal && thrown.code === 'stale'
}

/** The same of a record that may not have been there: someone else wrote it, or made it, first. */
export function isOvertakenOrMade(thrown: unknown): boolean {
  return isOvertaken(thrown) || (thrown instanceof Refusal && thrown.code === 'already-stored')
}
