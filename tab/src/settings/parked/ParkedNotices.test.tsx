import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import type { ParkedNotice } from '@ect/contract/listParkedNotices.ts'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'

import { apiClient } from '../../api/apiClient.ts'
import { ApiContext } from '../../api/useApi.ts'
import { ParkedNotices } from './ParkedNotices.tsx'

const toAmara: ParkedNotice = {
  id: 'a1',
  channel: 'card',
  notice: 'reviewShared',
  to: 'Amara Whitcombe',
  failing: 'fault',
  tries: 8,
  since: '2026-11-23T09:00:00.000Z',
}
const toMarcus: ParkedNotice = { ...toAmara, id: 'b2', to: 'Marcus Ellery', notice: 'daysQueried' }

let parked: readonly ParkedNotice[]
let isAway: boolean
beforeEach(() => {
  parked = [toAmara, toMarcus]
  isAway = false
})
afterEach(cleanup)

test('says in one calm line that everything arrived', async () => {
  parked = []
  open()
  await screen.findByText('Every notice has arrived, or is on its way.')
  expect(screen.queryByRole('button')).toBeNull()
})

test('one is tried again by its own button, which says for whom; the other stays', async () => {
  open()
  expect(await names()).toEqual(['Amara Whitcombe', 'Marcus Ellery'])
  await press('Try again: Amara Whitcombe, A card in chat that a report is ready to read')
  await screen.findByText(/^It is tried again from now on/)
  await waitFor(async () => expect(await names()).toEqual(['Marcus Ellery']))
  expect(screen.queryByRole('button', { name: /^Try all/ })).toBeNull()
})

test('all are tried again by one press', async () => {
  open()
  await press('Try all 2 again')
  await screen.findByText(/^2 are tried again from now on/)
  await screen.findByText('Every notice has arrived, or is on its way.')
  expect(parked).toEqual([])
})

test('a press that did not get through says so, and leaves the list', async () => {
  open()
  await names()
  isAway = true
  await press('Try all 2 again')
  await screen.findByText(/^The connection was lost/)
  expect(await names()).toEqual(['Amara Whitcombe', 'Marcus Ellery'])
})

async function names(): Promise<readonly (string | null)[]> {
  const found = await screen.findAllByRole('heading', { level: 3 })
  return found.map(({ textContent }) => textContent)
}

async function press(name: string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name }))
}

function retried(body: string): { readonly retried: number } {
  const kept = parked.filter(({ id }) => !body.includes(id))
  const count = parked.length - kept.length
  parked = kept
  return { retried: count }
}

function open(): void {
  const api = apiClient({
    baseUrl: 'https://tab.example/api/',
    token: async () => 'a-token',
    async fetch(_, { body }) {
      if (isAway) throw new TypeError('no network')
      const answer = typeof body === 'string' ? retried(body) : { notices: parked, isAll: true }
      return {
        status: 200,
        ok: true,
        headers: new Map(),
        json: async () => answer,
        blob: async () => new Blob(),
      }
    },
  })
  render(
    <FluentProvider theme={teamsLightTheme}>
      <QueryClientProvider client={new QueryClient()}>
        <ApiContext value={api}>
          <ParkedNotices id="lanternfield" />
        </ApiContext>
      </QueryClientProvider>
    </FluentProvider>,
  )
}
