import type { Locator } from 'playwright-core'

import type { PersonAtWork } from './person.ts'

type At = Pick<PersonAtWork, 'tab'>

/** From Home over the overview, as an administrator goes. */
export async function openSettings(person: PersonAtWork): Promise<void> {
  const { tab } = person
  await person.goTo('app/home')
  await tab.getByRole('link', { name: 'Open the overview and the review queue' }).click()
  await tab.getByRole('link', { name: 'Settings' }).click()
  await tab.getByRole('heading', { name: /^Settings of/, level: 1 }).waitFor()
}

/** What can be done to the question with these words. */
export function questionIn({ tab }: At, wording: string): Locator {
  return tab.getByRole('listitem').filter({ hasText: wording }).last()
}

/** The section as it is going to be asked. */
export function previewOf({ tab }: At, section: string): Locator {
  return tab.getByRole('region', { name: `Preview of ${section}` })
}

export async function addTextQuestion({ tab }: At, section: string, wording: string) {
  await tab.getByRole('button', { name: `Add a question to ${section}` }).click()
  const dialog = tab.getByRole('dialog', { name: /^Add a question/ })
  await dialog.getByLabel('Kind of answer').selectOption({ label: 'Text' })
  await dialog.getByRole('textbox', { name: 'Words' }).fill(wording)
  await dialog.getByRole('button', { name: 'Add question' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Looks the changes through, gives the day and saves. */
export async function saveFrom({ tab }: At, day: string): Promise<void> {
  await tab.getByRole('button', { name: 'Look through and save' }).click()
  const dialog = tab.getByRole('dialog', { name: 'Save these settings' })
  await dialog.getByLabel('Holds from').fill(day)
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}
