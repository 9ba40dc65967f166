import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { afterEach, expect, test } from '@jest/globals'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'

import { apiClient } from '../api/apiClient.ts'
import { ApiContext } from '../api/useApi.ts'
import { ReviewPanel } from './ReviewPanel.tsx'

afterEach(cleanup)

test('a reviewer reads on Home how many reports wait, and opens the most urgent in one tap', async () => {
  open([
    report('liam', { status: 'with-ect', dueOn: '2026-10-11' }),
    ...['amara', 'bilal', 'cerys'].map((id) => report(id, { dueOn: '2026-12-04' })),
    report('esme', { dueOn: '2026-12-11', onTrack: false }),
  ])
  await screen.findByText('4 reports wait for your review.')
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual([
    ...['esme', 'amara', 'bilal'].map((id) => `/reports/lanternfield/${id}`),
    '/appropriate-body/lanternfield',
  ])
})

test('a reviewer for whom nothing waits is told so', async () => {
  open([report('liam', { status: 'with-ect' })])
  await screen.findByText('Nothing waits for your review.')
  expect(screen.getAllByRole('link')).toHaveLength(1)
})

function report(reportId: string, said: object) {
  return {
    key: { appropriateBodyId: 'lanternfield', reportId },
    title: `The report of ${reportId}`,
    role: 'reviewer',
    status: 'submitted',
    ectName: reportId,
    schoolName: 'Stonebeck Academy',
    tutorName: 'Wilma Orchard',
    dueOn: '2026-12-04',
    isToSign: false,
    waitingFor: 'Waiting for the appropriate body to review it.',
    news: [],
    ...said,
  }
}

function open(reports: readonly object[]): void {
  const page = { appropriateBodyName: 'Lanternfield', today: '2026-11-23', reports }
  const api = apiClient({
    baseUrl: 'https://tab.example/api/',
    token: async () => 'a-token',
    fetch: async () => ({
      status: 200,
      ok: true,
      headers: new Map(),
      json: async () => page,
      blob: async () => new Blob(),
    }),
  })
  render(
    <FluentProvider theme={teamsLightTheme}>
      <QueryClientProvider client={new QueryClient()}>
        <ApiContext value={api}>
          <ReviewPanel body={{ id: 'lanternfield', name: 'Lanternfield Teaching School Hub' }} />
        </ApiContext>
      </QueryClientProvider>
    </FluentProvider>,
  )
}
