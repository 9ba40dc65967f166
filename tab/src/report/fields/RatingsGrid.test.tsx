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

test('all nine standards are rated by one press, and any can differ', async () => {
  const all = within(screen.getByRole('group', { name: /^Rate all nine/ }))
  await userEvent.click(all.getByRole('button', { name: 'Secure' }))
  expect(chosen()).toHaveLength(9)

  const row = within(screen.getByRole('radiogroup', { name: /^TS7 / }))
  await userEvent.click(row.getByRole('radio', { name: 'Cause for concern' }))
  expect(chosen()).toHaveLength(9)
  expect(screen.getByRole('textbox', { name: 'Comment on TS7' })).toBeTruthy()
})
