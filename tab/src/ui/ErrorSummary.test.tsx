import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'

import { ErrorSummary } from './ErrorSummary.tsx'

const goTo = jest.fn<(question: string) => void>()

beforeEach(() => {
  goTo.mockClear()
  render(
    <FluentProvider theme={teamsLightTheme}>
      <ErrorSummary
        errors={[
          { question: 'daysServed', message: 'Enter the days served.' },
          { question: 'onTrack', message: 'Choose whether the ECT is on track.' },
        ]}
        onGoTo={goTo}
      />
    </FluentProvider>,
  )
})
afterEach(cleanup)

test('focus goes to the summary, which says how much is left', () => {
  expect(document.activeElement).toBe(screen.getByRole('alert'))
  expect(screen.getByRole('heading').textContent).toBe('There are 2 things to finish')
})

test('each line leads to its question', async () => {
  await userEvent.click(screen.getByRole('link', { name: 'Choose whether the ECT is on track.' }))
  expect(goTo.mock.calls).toEqual([['onTrack']])
})
