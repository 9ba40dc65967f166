import type { Locator } from 'playwright-core'

import type { PersonAtWork } from './person.ts'

/** Everything that stands on the tab's page, as one line of words. */
export async function wordsOn({ tab }: Pick<PersonAtWork, 'tab'>): Promise<string> {
  const text = await tab.getByRole('main').innerText()
  return text.replaceAll(/\s+/g, ' ')
}

/** Opens the page of one ECT's induction from the list of them that is on the screen. */
export async function openFromList({ tab }: Pick<PersonAtWork, 'tab'>, ect: string): Promise<void> {
  await tab.getByRole('link', { name: ect }).click()
  await tab.getByRole('heading', { name: ect, level: 1 }).waitFor()
}

export async function backToList({ tab }: Pick<PersonAtWork, 'tab'>): Promise<void> {
  await tab.getByRole('link', { name: 'All inductions' }).click()
  await tab.getByRole('heading', { name: /^Inductions/, level: 1 }).waitFor()
}

export async function absenceDialog({ tab }: Pick<PersonAtWork, 'tab'>): Promise<Locator> {
  await tab.getByRole('button', { name: 'Record an absence' }).click()
  return tab.getByRole('dialog', { name: 'Record an absence' })
}

export async function contractDialog({ tab }: Pick<PersonAtWork, 'tab'>): Promise<Locator> {
  await tab.getByRole('button', { name: 'Change contract' }).click()
  return tab.getByRole('dialog', { name: 'Change contract' })
}

interface Typed {
  readonly from: string
  /** The last day, when it is another one. */
  readonly to?: string
  readonly days: string
}

export async function typeAbsence(dialog: Locator, { from, to, days }: Typed): Promise<void> {
  await dialog.getByLabel('First day away').fill(from)
  if (to !== undefined) await dialog.getByLabel('Last day away').fill(to)
  await dialog.getByLabel('Days').fill(days)
}
