import type { RecordStores } from '@ect/adapters/store/recordStores.ts'
import { Refusal } from '@ect/usecases/refusal.ts'

import { type DemoRecords, demoRecords } from './demoRecords.ts'

/** Puts the demo school into the stores. What is there already, and has moved on, stays as it is. */
export async function seed(
  stores: RecordStores,
  { appropriateBody, school, people, reports }: DemoRecords = demoRecords(),
): Promise<void> {
  await stores.appropriateBodies.put(appropriateBody)
  await stores.schools.put(school)
  await Promise.all(people.map((person) => stores.people.put(person)))
  await Promise.all(
    reports.map((report) => stores.reports.create(report).catch(unlessAlreadyStored)),
  )
}

function unlessAlreadyStored(thrown: unknown): void {
  if (!(thrown instanceof Refusal) || thrown.code !== 'already-stored') throw thrown
}
