import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'

import { apiClient } from '../api/apiClient.ts'
import { ApiContext } from '../api/useApi.ts'
import { NoticesPage } from './NoticesPage.tsx'

let kept: string
let isAway: boolean
beforeEach(() => {
  kept = JSON.stringify({ places: 'both', quiet: 'usual' })
  isAway = false
})
afterEach(cleanup)

test('the usual is chosen until someone chooses, and what they save is what counts', async () => {
  open()
  expect(await isChosen('A card in chat and a line in the activity feed')).toBe(true)
  expect(await isChosen(/^Usual/)).toBe(true)
  await press('radio', 'A line in the activity feed only')
  await press('radio', /^My own/)
  await userEvent.selectOptions(screen.getByLabelText('From'), '20:30')
  expect(JSON.parse(kept)).toEqual({ places: 'both', quiet: 'usual' })
  await press('button', 'Save')
  await screen.findByText('Saved')
  expect(JSON.parse(kept)).toEqual({ places: 'feed', quiet: { from: '20:30', to: '07:00' } })
})

test('quiet hours of no length are not saved, and a press undoes what is not saved', async () => {
  open()
  await press('radio', /^My own/)
  await userEvent.selectOptions(screen.getByLabelText('To'), '19:00')
  expect(screen.getByText('Choose two different times for quiet hours.')).toBeTruthy()
  await press('button', 'Save')
  await press('button', 'Undo')
  expect(await isChosen(/^Usual/)).toBe(true)
  expect(JSON.parse(kept)).toEqual({ places: 'both', quiet: 'usual' })
})

test('what could not be saved stays chosen, and says so', async () => {
  open()
  await press('radio', /^None/)
  isAway = true
  await press('button', 'Save')
  expect(await screen.findByText('Changed, and not saved yet')).toBeTruthy()
  expect(await isChosen(/^None/)).toBe(true)
  isAway = false
  await press('button', 'Save')
  await screen.findByText('Saved')
  expect(JSON.parse(kept)).toEqual({ places: 'both', quiet: 'none' })
})

async function press(role: 'radio' | 'button', name: string | RegExp): Promise<void> {
  await userEvent.click(await screen.findByRole(role, { name }))
}

async function isChosen(name: string | RegExp): Promise<boolean> {
  return (await screen.findByRole<HTMLInputElement>('radio', { name })).checked
}

function open(): void {
  const api = apiClient({
    baseUrl: 'https://tab.example/api/',
    token: async () => 'a-token',
    async fetch(_, { method, body }) {
      if (isAway) throw new TypeError('no network')
      if (method === 'PUT' && typeof body === 'string') kept = body
      return {
        status: 200,
        ok: true,
        headers: new Map(),
        json: async () => JSON.parse(kept),
        blob: async () => new Blob(),
      }
    },
  })
  render(
    <FluentProvider theme={teamsLightTheme}>
      <QueryClientProvider client={new QueryClient()}>
        <ApiContext value={api}>
          <NoticesPage />
        </ApiContext>
      </QueryClientProvider>
    </FluentProvider>,
  )
}
