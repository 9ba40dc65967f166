import { TEACHERS_STANDARDS } from '@ect/domain/forms/teachersStandards.ts'
import type { FrameLocator } from 'playwright-core'

import { confirmEmployment, planNext, reviewForm } from './reviewForm.ts'

export const EVIDENCE = 'Seen on 14 January and in six books: pupils now check their own working.'

/** Everything that the tutor is asked at a first formal assessment, from top to bottom. */
export async function completeAssessment(tab: FrameLocator): Promise<void> {
  const form = reviewForm(tab)
  await confirmEmployment(tab)
  await form.choose('Which of these does the evidence show?', /is making satisfactory progress/)
  for (const { id, heading } of TEACHERS_STANDARDS) {
    await form.text(heading).fill(`${EVIDENCE} (${id})`)
  }
  await planNext(tab)
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
