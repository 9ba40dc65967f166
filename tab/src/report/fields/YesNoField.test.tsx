import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { STATUTORY_ENTITLEMENTS } from '@ect/domain/forms/entitlements.ts'
import { PROGRESS_REVIEW_FORM } from '@ect/domain/forms/progressReview.ts'
import { questionsOf } from '@ect/domain/forms/shownQuestions.ts'
import { afterEach, expect, test } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'

import { YesNoField } from './YesNoField.tsx'

afterEach(cleanup)

test('the statutory entitlements unfold beside the question about them', async () => {
  const question = questionsOf(PROGRESS_REVIEW_FORM, 'induction-tutor').find(
    ({ id }) => id === 'entitlementsMet',
  )
  if (question?.kind !== 'yes-no') throw new TypeError('the entitlements are a yes or no')
  render(
    <FluentProvider theme={teamsLightTheme}>
      <YesNoField question={question} value={undefined} error={undefined} onAnswer={() => {}} />
    </FluentProvider>,
  )
  const entitlements = screen.getByRole('group')
  expect(entitlements).toHaveProperty('open', false)
  await userEvent.click(screen.getByText('What the statutory entitlements are'))
  expect(entitlements).toHaveProperty('open', true)
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
    STATUTORY_ENTITLEMENTS,
  )
})
