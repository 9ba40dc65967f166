import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { afterEach, expect, test } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'

import { Tabs } from './Tabs.tsx'

const PARTS = { forms: 'Forms', dates: 'Dates', drafts: 'Drafts' } as const

afterEach(cleanup)

function Parts() {
  const [open, setOpen] = useState<keyof typeof PARTS>('forms')
  return (
    <FluentProvider theme={teamsLightTheme}>
      <Tabs label="Parts" tabs={PARTS} open={open} onOpen={setOpen}>
        What is asked under {open}
      </Tabs>
    </FluentProvider>
  )
}

test('tabs are one stop of the keyboard: arrows go along and round, and Enter opens', async () => {
  render(<Parts />)
  await userEvent.tab()
  expect(document.activeElement?.textContent).toBe('Forms')
  await userEvent.keyboard('{ArrowLeft}')
  expect(document.activeElement?.textContent).toBe('Drafts')
  await userEvent.keyboard('{Home}{ArrowRight}')
  screen.getByRole('tabpanel', { name: 'Forms' })
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('tabpanel', { name: 'Dates' }).textContent).toContain('under dates')
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Dates')
  await userEvent.tab()
  expect(document.activeElement).toBe(document.body)
})
