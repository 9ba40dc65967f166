import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { afterEach, expect, test } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'

import { SaveStatus } from './SaveStatus.tsx'

const QUIET = {
  isUnsaved: false,
  isTryingAgain: false,
  isHeld: false,
  refusal: undefined,
  savedAt: '2026-11-23T14:02:31.000Z',
} as const

afterEach(cleanup)

test.each([
  ['when everything is with the server', {}, 'Saved 14:02', 'Saved 14:02'],
  ['before anything was typed', { savedAt: undefined }, 'Saved as you type', 'Saved as you type'],
  ['while something is on its way', { isUnsaved: true }, 'Saving', 'Saved 14:02'],
  [
    'while the server is out of reach',
    { isUnsaved: true, isTryingAgain: true },
    'Not saved yet, still trying',
    'Not saved yet, still trying',
  ],
  [
    'while an answer cannot be saved as it is',
    { isUnsaved: true, isHeld: true },
    'Not saved yet, one answer needs a change',
    'Not saved yet, one answer needs a change',
  ],
])('%s: the eye is told, and the ear only what is news', (_, changes, seen, heard) => {
  render(
    <FluentProvider theme={teamsLightTheme}>
      <SaveStatus {...QUIET} {...changes} />
    </FluentProvider>,
  )
  expect(screen.getByText(seen)).toBeTruthy()
  expect(screen.getByRole('status').textContent).toBe(heard)
})
