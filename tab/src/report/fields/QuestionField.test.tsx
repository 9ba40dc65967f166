import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { STATUTORY_ENTITLEMENTS } from '@ect/domain/forms/entitlements.ts'
import { PROGRESS_REVIEW_FORM } from '@ect/domain/forms/progressReview.ts'
import { questionsOf } from '@ect/domain/forms/shownQuestions.ts'
import { afterEach, expect, test } from '@jest/globals'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'

import { QuestionField } from './QuestionField.tsx'

afterEach(cleanup)

test('the statutory entitlements unfold beside the question about them', async () => {
  const points = await unfoldedBeside('entitlementsMet', 'What the statutory entitlements are')
  expect(points).toEqual(STATUTORY_ENTITLEMENTS)
})

test.each([
  ['reasons for on track', 'onTrackReasons', 'What brief reasons can look like'],
  ['reasons for not on track', 'notOnTrackReasons', 'How to write about a concern'],
  ['targets', 'targets', 'What makes a target useful'],
  ['judgement', 'onTrack', 'What this answer says'],
])('help unfolds beside the %s', async (_, id, title) => {
  expect((await unfoldedBeside(id, title)).length).toBeGreaterThan(0)
})

/** The points that one press brings into sight. */
async function unfoldedBeside(id: string, title: string): Promise<readonly (string | null)[]> {
  const asked = questionsOf(PROGRESS_REVIEW_FORM, 'induction-tutor')
  const question = asked.find((one) => one.id === id)
  if (!question) throw new RangeError(`nothing is asked as ${id}`)
  render(
    <FluentProvider theme={teamsLightTheme}>
      <QuestionField
        question={question}
        value={undefined}
        error={undefined}
        onAnswer={() => {}}
        upload={undefined}
      />
    </FluentProvider>,
  )
  const summary = screen.getByText(title)
  const unfolding = summary.closest('details')
  if (!unfolding) throw new TypeError(`${title} does not unfold`)
  expect(unfolding.open).toBe(false)
  await userEvent.click(summary)
  expect(unfolding.open).toBe(true)
  return within(unfolding)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
}
