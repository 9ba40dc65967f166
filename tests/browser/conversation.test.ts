import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { openBrowser, PHONE } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { chooseTheme } from '../support/sandbox.ts'

jest.setTimeout(120_000)

const WRITTEN = 'my mentor time is given to cover, week after week.'

describe('talking to the app', () => {
  let demo: Demo
  let browser: Browser
  let tutor: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 8300 })
    browser = await openBrowser()
    tutor = await personAtWork(browser, demo, 'marcus.ellery')
    await tutor.openChat()
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  test('begins with a welcome that says what someone is here', async () => {
    await tutor.card('Hello Marcus').getByText('You are here as an induction tutor').waitFor()
    const stranger = await personAtWork(browser, demo, 'noor.haddad', { viewport: PHONE })
    await stranger.openChat()
    await stranger.card('Hello Noor').getByText('noor.haddad@stonebeck.example').waitFor()
    await stranger.look('chat-not-matched')
    await stranger.close()
  })

  test('a slip is asked about, and one press does what was meant', async () => {
    await says(tutor, 'taks')
    const asked = tutor.card('I did not understand that')
    await asked.getByRole('button', { name: 'tasks' }).click()
    await tutor.card('Your tasks').getByText('Amara Whitcombe: term 1 progress review').waitFor()
  })

  test('of several that are meant one is chosen, and its status stands in that place', async () => {
    await says(tutor, 'status')
    const whose = tutor.card('Whose induction?')
    await whose.getByRole('button', { name: 'Amara Whitcombe, Stonebeck Academy' }).click()
    const status = tutor.card('Amara Whitcombe')
    await status.getByText('Your turn: complete and share the review').waitFor()
    await status.getByText('First formal assessment').waitFor()
    await tutor.look('chat-status')
  })

  test('a review is shared as a card that says nothing of whose it is', async () => {
    await tutor.page.getByRole('button', { name: 'Share from ECT Induction' }).click()
    await tutor.page.getByRole('searchbox', { name: 'Name of the teacher' }).fill('bilal')
    const found = tutor.page.getByRole('list', { name: 'Found' }).getByRole('button')
    await found.filter({ hasText: 'Amara' }).first().waitFor({ state: 'detached' })
    await tutor.look('chat-extension')
    await found.filter({ hasText: 'progress review' }).click()
    await tutor.page.getByRole('group', { name: 'Card to send' }).waitFor()
    await tutor.page.getByRole('button', { name: 'Send' }).click()
    const shared = tutor.card('Term 1 progress review')
    await shared.getByText('It opens for those who have a part in it').waitFor()
    expect(await shared.textContent()).not.toContain('Bilal')
    await shared.getByRole('link', { name: 'Open in ECT Induction' }).click()
    await tutor.tab.getByText('Bilal Harcastle').first().waitFor()
  })

  test('an ECT raises a concern in chat, and the named contact reads and answers it', async () => {
    const ect = await personAtWork(browser, demo, 'amara.whitcombe')
    await ect.openChat()
    await says(ect, `I am worried about this: ${WRITTEN}`)
    const form = ect.card('Raise a concern')
    await form.getByText('Nobody at your school sees it').waitFor()
    expect(await form.getByLabel('What concerns you?').inputValue()).toContain(WRITTEN)
    await ect.look('chat-concern-form')
    await form.getByRole('button', { name: 'Send it to Tom Greaves' }).click()
    await ect.page.getByText('Choose what it is about.').waitFor()
    await form.getByText('The mentoring, training or support I get').click()
    await form.getByRole('button', { name: 'Send it to Tom Greaves' }).click()
    await ect.card('Your concern has arrived').getByText('Nobody has read it yet.').waitFor()

    const contact = await personAtWork(browser, demo, 'tom.greaves', { viewport: PHONE })
    await contact.openChat()
    const told = contact.card('A concern has come to you')
    expect(await told.textContent()).not.toMatch(/Amara|mentor time/)
    await told.getByRole('link', { name: 'Open the concern' }).click()
    await contact.tab.getByRole('heading', { name: 'Concern of Amara Whitcombe' }).waitFor()
    await contact.tab.getByText(WRITTEN).waitFor()
    await contact.tab.getByLabel('Your answer to Amara Whitcombe').fill('I shall ring you today.')
    await contact.look('concern-on-phone')
    await contact.tab.getByRole('button', { name: 'Send the answer' }).click()
    await contact.tab.getByText('Sent. Amara Whitcombe is told.').waitFor()

    await ect.card('Your concern has an answer').getByText('Tom Greaves read it').waitFor()
    await ect.openApp()
    await ect.tab.getByRole('heading', { name: 'New for you' }).waitFor()
    await ect.look('concern-answered-on-home')
    await ect.tab.getByRole('button', { name: 'Raise a concern' }).click()
    const dialog = ect.tab.getByRole('dialog', { name: 'Raise a concern' })
    await dialog.getByLabel('What concerns you?').fill('I am asked to teach all of the day.')
    await dialog.getByRole('button', { name: 'Send it to Tom Greaves' }).click()
    await dialog.getByText('Choose what it is about.').waitFor()
    await ect.look('concern-dialog')
    await dialog.getByLabel('My timetable or my time for induction').check()
    await dialog.getByRole('button', { name: 'Send it to Tom Greaves' }).click()
    await ect.tab.getByRole('link', { name: /My timetable/ }).waitFor()
    await ect.tab.getByRole('link', { name: /^Read the answer/ }).click()
    await ect.tab.getByText('I shall ring you today.').waitFor()
    await chooseTheme(ect, 'Dark')
    await ect.look('concern-answered-dark')
    await ect.tab.getByRole('link', { name: 'Back to Home' }).click()
    await ect.tab.getByRole('heading', { name: 'My tasks' }).waitFor()
    await ect.tab.getByRole('link', { name: /^Read the answer/ }).waitFor({ state: 'detached' })
    await contact.goTo('app/home')
    await contact.tab
      .getByRole('link', { name: /Amara Whitcombe, Stonebeck Academy My timetable/ })
      .waitFor()
    await contact.look('concerns-on-home')
    await Promise.all([ect.close(), contact.close()])
  })

  test('nobody else hears of that concern', async () => {
    await tutor.goTo('app/home')
    await tutor.tab.getByRole('heading', { name: 'My tasks' }).waitFor()
    expect(await tutor.tab.getByText(/concern/i).count()).toBe(0)
  })
})

async function says({ page }: PersonAtWork, text: string): Promise<void> {
  await page.getByLabel('Type a message').fill(text)
  await page.getByRole('button', { name: 'Send' }).click()
}
