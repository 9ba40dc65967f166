import type { Locator } from 'playwright-core'

import type { PersonAtWork } from './person.ts'

type AtPage = Pick<PersonAtWork, 'tab'>

/** The part of an induction's page in which its documents stand. */
export function documentsOf({ tab }: AtPage): Locator {
  return tab.getByRole('region', { name: 'Documents', exact: true })
}

export async function addDialog({ tab }: AtPage): Promise<Locator> {
  await tab.getByRole('button', { name: 'Add a document' }).click()
  return tab.getByRole('dialog', { name: 'Add a document' })
}

export interface TypedObservation {
  readonly title: string
  readonly on: string
  readonly feedback: string
}

export async function typeObservation(
  dialog: Locator,
  { title, on, feedback }: TypedObservation,
): Promise<void> {
  await dialog.getByLabel('Which lesson?').fill(title)
  await dialog.getByLabel('Day of the lesson').fill(on)
  await dialog.getByLabel(/^Feedback/).fill(feedback)
}

export async function chooseFile(
  dialog: Locator,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  await dialog.locator('input[type="file"]').setInputFiles(file)
}
