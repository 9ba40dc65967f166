import type { FrameLocator, Locator } from 'playwright-core'

import type { PersonAtWork } from './person.ts'
import { confirmEmployment, reviewForm } from './reviewForm.ts'

interface Answers {
  readonly reason: string
  readonly goes: string
  readonly school?: string
}

/** What the dialog asks beside the last day. */
export async function sayWhyAndWhere(
  dialog: Locator,
  { reason, goes, school }: Answers,
): Promise<void> {
  await dialog.getByRole('radio', { name: reason, exact: true }).check()
  await dialog.getByRole('radio', { name: goes, exact: true }).check()
  if (school !== undefined) await dialog.getByLabel('Name of the school').fill(school)
}

export const EVIDENCE = 'Seen in October and November; pupils now explain their working.'

/** What an interim assessment asks that nobody could know: contract, judgement and evidence. */
export async function completeInterim(tab: FrameLocator): Promise<void> {
  const form = reviewForm(tab)
  await confirmEmployment(tab)
  await form.choose('Which of these does the evidence show?', /satisfactor/)
  const evidence = tab.getByRole('region', { name: 'Evidence for each standard' })
  for (const box of await evidence.getByRole('textbox').all()) await box.fill(EVIDENCE)
  await form.target(1, 'Plan hinge questions for each lesson with 8C.', 'TS6')
  await form.target(2, 'Lead a parents’ evening in the new school.', 'TS8')
  await form.saved().waitFor()
}

/** In the tab: the days are right, every question of an assessment, the statement. */
export async function signInterimAsEct({ tab }: Pick<PersonAtWork, 'tab'>): Promise<void> {
  await tab.getByRole('checkbox', { name: /I confirm the days/ }).check()
  const asked = tab.getByRole('region', { name: 'Your induction so far' })
  for (const group of await asked.getByRole('radiogroup').all()) {
    await group.getByRole('radio', { name: 'Yes' }).check()
  }
  const comments = tab.getByRole('region', { name: 'Your comments' })
  for (const box of await comments.getByRole('textbox').all()) {
    await box.fill('My Year 8 class remember more from week to week, and I ask better questions.')
  }
  await sign(tab)
}

/** The statement, and Sign. */
export async function sign(tab: FrameLocator): Promise<void> {
  await tab.getByRole('checkbox', { name: /By selecting Sign/ }).check()
  await tab.getByRole('button', { name: 'Sign', exact: true }).click()
}
