import type { FrameLocator, Locator } from 'playwright-core'

/** How a tutor fills in the form, by the words that stand on it. */
export function reviewForm(tab: FrameLocator) {
  const group = (wording: string | RegExp): Locator =>
    tab.getByRole('radiogroup', { name: wording }).or(tab.getByRole('group', { name: wording }))
  const text = (wording: string): Locator => tab.getByRole('textbox', { name: wording })
  return {
    group,
    text,
    choose: (wording: string | RegExp, answer: string | RegExp) =>
      group(wording).getByRole('radio', { name: answer }).first().check(),
    target: async (number: number, what: string, standard: string) => {
      await tab.getByRole('textbox', { name: `Target ${number}`, exact: true }).fill(what)
      await tab
        .getByRole('combobox', { name: `Target ${number} standard` })
        .selectOption({ value: standard })
    },
    rateAll: (rating: string) =>
      group(/^Rate all nine/)
        .getByRole('button', { name: rating })
        .click(),
    // While something is on its way, "Saving" stands after what was saved last.
    saved: () => tab.locator('output:last-child', { hasText: /^Saved \d\d:\d\d$/ }).first(),
  }
}

export const REASONS =
  'Amara plans in sequence and checks what pupils remember (TS4, TS6). Her Year 8 books show it.'

/** Everything that an on-track review asks, from top to bottom. */
export async function completeOnTrackReview(tab: FrameLocator): Promise<void> {
  const form = reviewForm(tab)
  await confirmEmployment(tab)
  await form.choose('Which of these is right at this point?', /is on track/)
  await form.text('Why is the ECT on track?').fill(REASONS)
  await form.rateAll('Secure')
  await planNext(tab)
}

/** The contract, the days and the entitlements, which stand before the judgement. */
export async function confirmEmployment(tab: FrameLocator): Promise<void> {
  const form = reviewForm(tab)
  await form.choose('Was this the contract for the whole of this period?', 'Yes')
  await form.choose('Was the ECT absent at all in this period?', 'No')
  await form.choose('Has the ECT had a programme of training', 'Yes')
}

/** The targets and next term, which stand after it. */
export async function planNext(tab: FrameLocator): Promise<void> {
  const form = reviewForm(tab)
  await form.target(1, 'Plan hinge questions for each lesson with 8C by half-term.', 'TS6')
  await form.target(2, 'Lead the Year 9 parents’ evening in February.', 'TS8')
  await form.choose('Will the ECT be at this school for all or part of next term?', 'Yes')
  await form.choose('Will the contract be the same next term?', 'Yes')
}
