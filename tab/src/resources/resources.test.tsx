import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { afterEach, expect, test } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'

import { keptGuide, keptSupportPlan } from './keptPage.ts'
import { FOLDERS } from './ResourcesPage.tsx'
import { ResourcesRoutes } from './ResourcesRoutes.tsx'
import { SUPPORT_PLAN } from './supportPlan.ts'

const guides = FOLDERS.flatMap((folder) => folder.guides)
const asks = SUPPORT_PLAN.flatMap(({ lines }) => lines)

afterEach(cleanup)

test('resources stand in folders, each with at least one guide', () => {
  open('/resources')
  const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
  expect(headings).toEqual(['Support plan', ...FOLDERS.map(({ title }) => title)])
  expect(FOLDERS.every((folder) => folder.guides.length > 0)).toBe(true)
})

test.each([
  'Guide for the early career teacher',
  'Guide for the induction tutor',
  'Guide for the headteacher',
  'Guide for the reviewer of an appropriate body',
  'Interim assessments and leaving',
  'Good targets and good evidence',
  'Model induction policy',
  'Where the statutory guidance says it',
])('a press opens: %s', async (title) => {
  open('/resources')
  await userEvent.click(screen.getByRole('link', { name: title }))
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy()
  await userEvent.click(screen.getByRole('link', { name: 'Back to Resources' }))
  expect(screen.getByRole('heading', { level: 1, name: 'Resources' })).toBeTruthy()
})

test('an address of no guide shows what there is', () => {
  open('/resources/no-such-guide')
  expect(screen.getByRole('heading', { level: 1, name: 'Resources' })).toBeTruthy()
})

test('the support plan stands on a page with an example beside each thing to write', async () => {
  open('/resources')
  await userEvent.click(
    screen.getByRole('link', { name: 'Template and example of a support plan' }),
  )
  for (const { ask, example } of asks) {
    const row = screen.getByRole('row', { name: `${ask} ${example}` })
    expect(row.querySelector('td')?.textContent).toBe(example)
  }
})

test('the template to keep asks everything and answers nothing', async () => {
  const page = await pageIn(keptSupportPlan('empty').content)
  expect(textsOf(page, 'th')).toEqual(asks.map(({ ask }) => ask))
  expect(textsOf(page, 'td')).toEqual(asks.map(() => ''))
})

test('the example to keep is filled in throughout', async () => {
  const page = await pageIn(keptSupportPlan('example').content)
  expect(textsOf(page, 'td')).toEqual(asks.map(({ example }) => example))
})

test.each(guides)(
  'what is kept needs nothing from elsewhere and is whole: $title',
  async (guide) => {
    const { content, name } = keptGuide(guide)
    const page = await pageIn(content)
    expect(name).toBe(`${guide.id}.html`)
    expect(page.querySelector('script, link, img')).toBeNull()
    expect(textsOf(page, 'li')).toEqual(guide.parts.flatMap(({ points }) => points))
  },
)

function open(path: string): void {
  const { hook } = memoryLocation({ path })
  render(
    <FluentProvider theme={teamsLightTheme}>
      <Router hook={hook}>
        <ResourcesRoutes />
      </Router>
    </FluentProvider>,
  )
}

async function pageIn(content: Blob): Promise<Document> {
  const text = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      typeof reader.result === 'string' ? resolve(reader.result) : reject(new TypeError('no text')),
    )
    reader.addEventListener('error', () => reject(new Error('the page could not be read')))
    reader.readAsText(content)
  })
  return new DOMParser().parseFromString(text, 'text/html')
}

function textsOf(page: Document, what: string): readonly (string | null)[] {
  return [...page.querySelectorAll(what)].map(({ textContent }) => textContent)
}
