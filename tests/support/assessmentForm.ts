import { TEACHERS_STANDARDS } from '@ect/domain/forms/teachersStandards.ts'
import type { FrameLocator, Locator } from 'playwright-core'

import { confirmEmployment, planNext, reviewForm } from './reviewForm.ts'

export const EVIDENCE = 'Seen on 14 January and in six books: pupils now check their own working.'

/** Everything that the tutor is asked at a first formal assessment, from top to bottom. */
export async function completeAssessment(tab: FrameLocator): Promise<void> {
  await judge(tab, /is making satisfactory progress/)
  await planNext(tab)
}

/** Everything that the tutor is asked at the final one. */
export async function completeFinalAssessment(tab: FrameLocator): Promise<void> {
  await judge(tab, /is satisfactory/)
}

async function judge(tab: FrameLocator, performance: RegExp): Promise<void> {
  const form = reviewForm(tab)
  await confirmEmployment(tab)
  await form.choose('Which of these does the evidence show?', performance)
  for (const { id, heading } of TEACHERS_STANDARDS) {
    await form.text(heading).fill(`${EVIDENCE} (${id})`)
  }
}

const ENTITLEMENTS = [
  'Have you talked this report through',
  'Do you have a training programme',
  'Does your mentor support you',
  'Has your timetable been lighter',
  'Have you been able to watch',
  'Were whole lessons of yours observed',
  'Have you met your tutor about your progress',
  'Have you met your tutor to discuss this assessment',
]

const COMMENTS = [
  ['What has gone well this term?', 'My Year 4 class settle quickly since I changed the seating.'],
  ['What challenges have you faced', 'Marking was slow. My mentor and I agreed a shorter code.'],
  [
    'What are your targets',
    'I will plan two hinge questions a lesson and look at them with Rowan.',
  ],
] as const

/** Everything that the ECT is asked at an assessment, in the tab. */
export async function completeEctStatement(tab: FrameLocator): Promise<void> {
  const form = reviewForm(tab)
  for (const question of ENTITLEMENTS) await form.choose(question, 'Yes')
  for (const [question, comment] of COMMENTS) await form.text(question).fill(comment)
}

/** The same on a card in chat, with the days and the statement. */
export async function completeEctCard(card: Locator): Promise<void> {
  for (const question of ENTITLEMENTS) {
    await card
      .getByRole('radiogroup', { name: question })
      .getByRole('radio', { name: 'Yes' })
      .check()
  }
  for (const [question, comment] of COMMENTS) {
    await card.getByRole('textbox', { name: question }).fill(comment)
  }
  await card.getByRole('checkbox', { name: /The days are right/ }).check()
  await card.getByRole('checkbox', { name: /By selecting Sign/ }).check()
}
