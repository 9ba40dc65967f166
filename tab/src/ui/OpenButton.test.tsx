import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { afterEach, expect, test } from '@jest/globals'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'

import { fetchedPart } from './fetchedPart.tsx'
import { Modal } from './Modal.tsx'
import { OpenButton } from './OpenButton.tsx'

/** jsdom has no dialogs of its own. */
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}

afterEach(cleanup)

function Asking({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal title="Asked" onClose={onClose} actions={<button onClick={onClose}>Close</button>}>
      What is asked
    </Modal>
  )
}

/** A page with a field, and a button that opens what `load` fetches. */
function page(load: () => Promise<typeof Asking>): ReactNode {
  const Dialog = fetchedPart(load)
  function Opening() {
    const [isOpen, setIsOpen] = useState(false)
    return (
      <FluentProvider theme={teamsLightTheme}>
        <textarea aria-label="Reasons" />
        <OpenButton opens={Dialog} onOpen={() => setIsOpen(true)}>
          Ask
        </OpenButton>
        {isOpen && <Dialog onClose={() => setIsOpen(false)} />}
      </FluentProvider>
    )
  }
  return <Opening />
}

test('without a connection the button says what to do, keeps what was typed, and works once it is back', async () => {
  let isConnected = false
  render(page(() => (isConnected ? Promise.resolve(Asking) : Promise.reject(new TypeError()))))
  await userEvent.type(screen.getByLabelText('Reasons'), 'Secure subject knowledge')
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }))
  const said = await screen.findByRole('alert')
  expect(said.textContent).toContain('Check your connection and try again')
  expect(screen.getByLabelText<HTMLTextAreaElement>('Reasons').value).toBe(
    'Secure subject knowledge',
  )
  isConnected = true
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }))
  await screen.findByRole('dialog', { name: 'Asked' })
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a button whose dialog is long in coming is busy, and opens it once however often it is pressed', async () => {
  const coming = Promise.withResolvers<typeof Asking>()
  let times = 0
  render(
    page(() => {
      times += 1
      return coming.promise
    }),
  )
  const button = screen.getByRole('button', { name: 'Ask' })
  await userEvent.click(button)
  expect(button.getAttribute('aria-busy')).toBe('false')
  await userEvent.click(button)
  await screen.findByRole('button', { name: 'Ask', busy: true })
  expect(times).toBe(1)
  coming.resolve(Asking)
  await screen.findByRole('dialog', { name: 'Asked' })
  expect(button.getAttribute('aria-busy')).toBe('false')
})

test('a dialog is fetched while the page is at rest, so that the press finds it there', async () => {
  let times = 0
  render(
    page(() => {
      times += 1
      return Promise.resolve(Asking)
    }),
  )
  await waitFor(() => expect(times).toBe(1), { timeout: 20_000 })
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }))
  screen.getByRole('dialog', { name: 'Asked' })
  expect(times).toBe(1)
})
