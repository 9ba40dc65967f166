import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { openBrowser, PHONE } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { wordsOn } from '../support/inductionPage.ts'
import { tabTo } from '../support/keyboard.ts'
import { type PersonAtWork, type PersonKey, personAtWork } from '../support/person.ts'
import { expectNoSidewaysScroll } from '../support/phone.ts'
import { REASONS, reviewForm } from '../support/reviewForm.ts'
import { chooseTheme } from '../support/sandbox.ts'

jest.setTimeout(60_000)

const REVIEW = 'app/home?subPageId=reports/lanternfield/amara-whitcombe-1'
const INDUCTION = 'app/home?subPageId=inductions/lanternfield/amara-whitcombe'
const CHANGE = 'Change induction tutor'
const NOT_THEIRS = 'There is no such record, or it is not yours to see.'

let demo: Demo
let browser: Browser
let tutor: PersonAtWork
let head: PersonAtWork
const at = (key: PersonKey) => personAtWork(browser, demo, key)

beforeAll(async () => {
  demo = await startDemo({ port: 5800 })
  browser = await openBrowser()
  tutor = await at('marcus.ellery')
  head = await personAtWork(browser, demo, 'helen.adeyinka', { viewport: PHONE })
})
afterAll(async () => {
  await browser?.close()
  await demo?.remove()
})

test('the headteacher reads on a phone who it is and what follows, by keyboard, before it is done', async () => {
  await tutor.goTo(REVIEW)
  const form = reviewForm(tutor.tab)
  await form.choose('Which of these is right at this point?', /is on track/)
  await form.text('Why is the ECT on track?').fill(REASONS)
  await form.saved().waitFor()

  await head.goTo(INDUCTION)
  const change = head.tab.getByRole('button', { name: CHANGE })
  await change.waitFor()
  await head.look('people-phone')
  await tabTo(head.page, change)
  await head.page.keyboard.press('Enter')
  const dialog = head.tab.getByRole('dialog', { name: CHANGE })
  const address = dialog.getByLabel('Email address at school')
  await address.fill('somebody@stonebeck.example')
  await dialog.getByText('Nobody in the Microsoft 365 of Stonebeck Academy').waitFor()
  await address.fill('noor.haddad@stonebeck.example')
  const follows = dialog.getByRole('status', { name: 'What follows' })
  await follows.getByText('Noor Haddad becomes induction tutor of Amara Whitcombe').waitFor()
  await follows.getByText('not shared goes to Noor Haddad.').waitFor()
  await expectNoSidewaysScroll(head.page)
  await head.look('people-dialog-phone')
})

test('it is done at once: whoever goes can open nothing, whoever comes finds what was typed', async () => {
  const dialog = head.tab.getByRole('dialog', { name: CHANGE })
  await chooseTheme(head, 'Dark')
  await head.look('people-dialog-dark')
  await dialog.getByRole('button', { name: CHANGE }).click()
  await head.tab.getByText('Noor Haddad is induction tutor of Amara Whitcombe now.').waitFor()

  await tutor.goTo(REVIEW)
  await tutor.tab.getByText(NOT_THEIRS).waitFor()
  const noor = await at('noor.haddad')
  await noor.goTo(REVIEW)
  await noor.tab.getByText('Marcus Ellery began this before you.').waitFor()
  expect(await reviewForm(noor.tab).text('Why is the ECT on track?').inputValue()).toBe(REASONS)
  await noor.look('people-begun-by')
  await noor.close()
})

test('the ECT reads in the history who it is, since when and who said so', async () => {
  const ect = await at('amara.whitcombe')
  await ect.goTo(INDUCTION)
  await ect.tab.getByText('Noor Haddad is induction tutor instead of Marcus Ellery.').waitFor()
  expect(await wordsOn(ect)).not.toContain(CHANGE)
  const feed = await ect.openActivity()
  await feed
    .getByText(/someone has come to have a part in your/)
    .first()
    .waitFor()
  await ect.close()
})
