import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { openBrowser, PHONE } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { expectNoSidewaysScroll } from '../support/phone.ts'
import { moveDemoDay } from '../support/sandbox.ts'

jest.setTimeout(120_000)

/** A week before the reviews of the term are due. */
const REMINDED_ON = '2026-12-04'

describe('people whom Teams cannot reach', () => {
  let demo: Demo
  let browser: Browser
  let blocking: PersonAtWork
  let without: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 8450 })
    browser = await openBrowser()
    blocking = await personAtWork(browser, demo, 'marcus.ellery')
    without = await personAtWork(browser, demo, 'wilma.orchard')
    await choose(blocking, 'Block the app')
    await blocking.page.getByText('Blocked', { exact: true }).waitFor()
    await choose(without, 'Remove the app')
    await without.page.getByRole('heading', { name: 'No chats yet' }).waitFor()
    await moveDemoDay(blocking, REMINDED_ON)
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  test('whoever blocked the app is told by one email, which leads to the report', async () => {
    // A window of its own: nothing pops up there that is fading while it is looked at.
    const reader = await personAtWork(browser, demo, 'marcus.ellery')
    const { page } = reader
    await page.getByRole('link', { name: 'Mail' }).click()
    const emails = page
      .getByRole('list', { name: 'Inbox' })
      .getByRole('link', { name: /term 1 progress review, Amara Whitcombe/ })
    await emails.click()
    expect(await emails.count()).toBe(1)
    const email = page.getByRole('article', { name: /Amara Whitcombe/ })
    await email.getByText('It is due on 11 December 2026.').waitFor()
    await reader.look('mail')
    await email.getByRole('link').click()
    await reader.tab
      .getByRole('heading', { name: /term 1 progress review/i })
      .first()
      .waitFor()
  })

  test('on a phone, where and when one is told is chosen, and kept', async () => {
    const { tab, ...phone } = await personAtWork(browser, demo, 'amara.whitcombe', {
      viewport: PHONE,
    })
    await phone.openApp()
    await tab.getByRole('link', { name: /^Notices/ }).click()
    await tab.getByRole('radio', { name: 'A card in chat only' }).check()
    await tab.getByRole('radio', { name: /^My own/ }).check()
    await tab.getByText('Changed, and not saved yet').waitFor()
    await phone.look('notices-phone')
    await expectNoSidewaysScroll(phone.page)
    await tab.getByRole('button', { name: 'Save' }).click()
    await tab.getByText('Saved', { exact: true }).waitFor()
    await phone.goTo('app/home?subPageId=notices')
    expect(await tab.getByRole('radio', { name: 'A card in chat only' }).isChecked()).toBe(true)
    await phone.close()
  })

  test('on a phone the email is read without scrolling sideways', async () => {
    const phone = await personAtWork(browser, demo, 'marcus.ellery', { viewport: PHONE })
    await phone.goTo('mail')
    await phone.page.getByRole('link', { name: /Amara Whitcombe/ }).click()
    await phone.page.getByText('could not reach you in Teams').waitFor()
    await expectNoSidewaysScroll(phone.page)
    await phone.look('mail-on-phone')
    await phone.close()
  })

  test('a named contact who blocked the app reads by email that someone wrote, and whose and what in Teams alone', async () => {
    const contact = await personAtWork(browser, demo, 'tom.greaves')
    await choose(contact, 'Block the app')
    await contact.page.getByText('Blocked', { exact: true }).waitFor()
    const ect = await personAtWork(browser, demo, 'bilal.harcastle')
    await ect.openApp()
    await ect.tab.getByRole('button', { name: 'Raise a concern' }).click()
    const form = ect.tab.getByRole('dialog', { name: 'Raise a concern' })
    await form.getByLabel('My timetable or my time for induction').check()
    await form.getByLabel('What concerns you?').fill('I am asked to teach all of the day.')
    await form.getByRole('button', { name: 'Send it to Tom Greaves' }).click()
    await ect.tab.getByRole('link', { name: /My timetable/ }).waitFor()
    await ect.close()

    await contact.page.getByRole('link', { name: 'Mail' }).click()
    await contact.page
      .getByRole('link', { name: /someone has written to you as named contact/ })
      .click()
    const email = contact.page.getByRole('article', { name: /as named contact/ })
    await email.getByText('waits in Teams until you have read it').waitFor()
    expect(await email.textContent()).not.toMatch(/Bilal|Harcastle|timetable|concern/i)
    await email.getByRole('link').click()
    await contact.tab.getByRole('link', { name: /^Bilal Harcastle, Stonebeck Academy/ }).click()
    await contact.tab.getByText('I am asked to teach all of the day.').waitFor()
    await contact.close()
  })

  test('whoever removed the app gets it back with what there is to do, and no email', async () => {
    await without.openChat()
    await without.page.getByText('Dominic Fairweather: term 4 progress review').first().waitFor()
    await without.page.getByRole('link', { name: 'Mail' }).click()
    await without.page.getByText('No email has come.').waitFor()
  })
})

async function choose(person: PersonAtWork, action: string): Promise<void> {
  await person.openChat()
  await person.page.getByRole('button', { name: 'More about this app' }).click()
  await person.page.getByRole('menuitem', { name: action }).click()
}
