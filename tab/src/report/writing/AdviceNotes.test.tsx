import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { coverage } from '@ect/domain/forms/advice/coverage.ts'
import { adviceFor } from '@ect/domain/forms/advice/adviceFor.ts'
import { PROGRESS_REVIEW_FORM } from '@ect/domain/forms/progressReview.ts'
import { completeAnswers } from '@ect/domain/testing/answers.ts'
import { afterEach, expect, test } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'

import { AdviceNotes } from './AdviceNotes.tsx'
import { CoverageStrip } from './CoverageStrip.tsx'

afterEach(cleanup)

const form = PROGRESS_REVIEW_FORM
const author = 'induction-tutor'
const answers = completeAnswers()

test('a suggestion says what, unfolds why, and that it can be left', () => {
  const advice = adviceFor({ kind: 'progress-review', form, author, answers })
  shown(<AdviceNotes advice={advice.filter(({ question }) => question === 'targets')} />)
  screen.getByText('Target 2 has no date: by when is it to be met?')
  const [why] = screen.getAllByText('Why this is suggested')
  expect(why?.closest('details')?.textContent).toContain('You can share and sign without it.')
})

test('the strip names all nine standards, and where each is written about', () => {
  shown(<CoverageStrip coverage={coverage(form, author, answers)} />)
  screen.getByText('You write about 3 of 9 standards')
  const standards = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(standards).toHaveLength(9)
  expect(standards[0]).toBe('TS1: not yet')
  expect(standards[5]).toBe('TS6: in Progress, Development targets')
})

function shown(content: ReactNode): void {
  render(<FluentProvider theme={teamsLightTheme}>{content}</FluentProvider>)
}
