import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { standards } from '@ect/domain/forms/judgementSections.ts'
import type { Answers, AnswerValue } from '@ect/domain/forms/question.ts'
import { shownQuestions } from '@ect/domain/forms/shownQuestions.ts'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'

import { RatingsGrid } from './RatingsGrid.tsx'

/** The grid with someone's answers behind it. */
function Grid() {
  const [answers, setAnswers] = useState<Answers>({})
  const onAnswer = (question: string, answer: AnswerValue | null) =>
    setAnswers((before) => ({ ...before, [question]: answer ?? undefined }))
  return (
    <FluentProvider theme={teamsLightTheme}>
      <RatingsGrid
        questions={shownQuestions(standards, answers)}
        answers={answers}
        errors={{}}
        onAnswer={onAnswer}
      />
    </FluentProvider>
  )
}

beforeEach(() => void render(<Grid />))
afterEach(cleanup)

const chosen = () => screen.getAllByRole('radio', { checked: true })

test('all nine standards are rated by one choice and one press, and any can differ', async () => {
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Rating' }), 'Secure')
  await userEvent.click(screen.getByRole('button', { name: 'Set all nine' }))
  expect(chosen()).toHaveLength(9)

  const row = within(screen.getByRole('radiogroup', { name: /^TS7 / }))
  await userEvent.click(row.getByRole('radio', { name: 'Cause for concern' }))
  expect(chosen()).toHaveLength(9)
  expect(screen.getByRole('textbox', { name: 'Comment on TS7' })).toBeTruthy()
})

test('pressing before choosing says what is missing and rates nothing', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Set all nine' }))
  expect(screen.getByText('Choose a rating first.')).toBeTruthy()
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
})
