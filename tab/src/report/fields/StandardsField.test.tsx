import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import type { AnswerValue, StandardsQuestion } from '@ect/domain/forms/question.ts'
import { afterEach, expect, test } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'

import { StandardsField } from './StandardsField.tsx'

const question: StandardsQuestion = {
  id: 'standardsOfConcern',
  kind: 'standards',
  wording: 'Which standards are of concern?',
  atLeast: 1,
  required: true,
  whenMissing: 'Choose the standards of concern.',
}

/** The field with someone's answer behind it, in words. */
function Field() {
  const [value, setValue] = useState<AnswerValue | null>(null)
  return (
    <FluentProvider theme={teamsLightTheme}>
      <StandardsField
        question={question}
        value={value ?? undefined}
        error={undefined}
        onAnswer={(_, answer) => setValue(answer)}
      />
      <output>{JSON.stringify(value)}</output>
    </FluentProvider>
  )
}

afterEach(cleanup)

const box = (name: RegExp) => screen.getByRole('checkbox', { name })

test('standards are kept in their own order, and taking the last one out leaves no answer', async () => {
  render(<Field />)
  await userEvent.click(box(/^Part Two/))
  await userEvent.click(box(/^TS2 /))
  expect(screen.getByRole('status').textContent).toBe('["TS2","Part Two"]')

  await userEvent.click(box(/^TS2 /))
  await userEvent.click(box(/^Part Two/))
  expect(screen.getByRole('status').textContent).toBe('null')
})
