import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { STATUTORY_ENTITLEMENTS } from '@ect/domain/forms/entitlements.ts'
import { entitlements } from '@ect/domain/forms/judgementSections.ts'
import { afterEach, expect, test } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'

import { NO_UPLOAD } from './FileField.tsx'
import { QuestionField } from './QuestionField.tsx'

afterEach(cleanup)

test('the statutory entitlements unfold beside the question about them', async () => {
  const [question] = entitlements.questions
  if (!question) throw new RangeError('nothing is asked about the entitlements')
  render(
    <FluentProvider theme={teamsLightTheme}>
      <QuestionField
        question={question}
        value={undefined}
        error={undefined}
        onAnswer={() => {}}
        upload={NO_UPLOAD}
      />
    </FluentProvider>,
  )
  const unfolding = screen.getByRole('group')
  expect(unfolding).toHaveProperty('open', false)
  await userEvent.click(screen.getByText('What the statutory entitlements are'))
  expect(unfolding).toHaveProperty('open', true)
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
    STATUTORY_ENTITLEMENTS,
  )
})
