import type { PersonAtWork } from './person.ts'

const COMMENTS: readonly (readonly [question: RegExp, comment: string])[] = [
  [/What has gone well this term/, 'My Year 8 class remember more from week to week.'],
  [/What challenges have you faced/, 'Marking took every evening; we agreed a shorter code.'],
  [/What are your targets/, 'One hinge question a lesson, and a look at the books in March.'],
]

/** On the card in chat: the days are right, and three answers. */
export async function answerAsEct(person: PersonAtWork, title: string): Promise<void> {
  await person.openChat()
  const card = person.card(title)
  await card.getByRole('checkbox', { name: /The days are right/ }).check()
  for (const [question, comment] of COMMENTS) {
    await card.getByRole('textbox', { name: question }).fill(comment)
  }
}

/** The same, and the statement. */
export async function fillInAsEct(person: PersonAtWork, title: string): Promise<void> {
  await answerAsEct(person, title)
  await person
    .card(title)
    .getByRole('checkbox', { name: /By selecting Sign/ })
    .check()
}

/** The same, and Sign. */
export async function signAsEct(person: PersonAtWork, title: string): Promise<void> {
  await fillInAsEct(person, title)
  await person.card(title).getByRole('button', { name: 'Sign', exact: true }).click()
  await person.card(title).getByText('Waiting for Marcus to sign.').waitFor()
}

/** On the card in chat, under the comments of the ECT. */
export async function signAsTutor(person: PersonAtWork, title: string): Promise<void> {
  await person.openChat()
  const card = person.card(title)
  await card.getByText('My Year 8 class remember more').waitFor()
  await card.getByRole('checkbox', { name: /By selecting Sign/ }).check()
  await card.getByRole('button', { name: 'Sign', exact: true }).click()
  await person.card(title).getByText('Waiting for the appropriate body to review it.').waitFor()
}
