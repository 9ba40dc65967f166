import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { afterEach, expect, test } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'

import { fetchedPart } from './fetchedPart.tsx'

afterEach(cleanup)

test('a part that cannot be fetched leaves the page standing, and comes at another try', async () => {
  let isConnected = false
  const Dates = fetchedPart(async () => {
    if (!isConnected) throw new TypeError('Failed to fetch')
    return ({ year }: { readonly year: number }) => <p>Dates of {year}</p>
  })
  render(
    <FluentProvider theme={teamsLightTheme}>
      <h1>Settings</h1>
      <Dates year={2026} />
    </FluentProvider>,
  )
  expect(screen.getByRole('status').textContent).toBe('One moment…')
  expect((await screen.findByRole('alert')).textContent).toContain('Check your connection')
  screen.getByRole('heading', { name: 'Settings' })
  isConnected = true
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByText('Dates of 2026')
})
