import { afterEach, expect, test } from '@jest/globals'
import { act, cleanup, render } from '@testing-library/react'

import type { TeamsTheme } from './teams/teamsContext.ts'
import { Themed } from './Themed.tsx'

afterEach(cleanup)

const scheme = () => document.documentElement.style.colorScheme

test("the browser's own controls, such as a date's, are as light or dark as Teams is", () => {
  const listening = new Set<(theme: TeamsTheme) => void>()
  const onTheme = (heard: (theme: TeamsTheme) => void) => void listening.add(heard)
  const changeTo = (theme: TeamsTheme) => act(() => listening.forEach((heard) => heard(theme)))
  render(<Themed teams={{ theme: 'dark', onTheme }}>Home</Themed>)
  expect(scheme()).toBe('dark')
  changeTo('default')
  expect(scheme()).toBe('light')
  changeTo('contrast')
  expect(scheme()).toBe('dark')
})
