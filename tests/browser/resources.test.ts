import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { accessibilityFaults } from '../support/accessibility.ts'
import { NARROWEST, openBrowser } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { tabTo } from '../support/keyboard.ts'
import { expectNoSidewaysScroll } from '../support/phone.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'

jest.setTimeout(120_000)

describe('the guides and templates', () => {
  let demo: Demo
  let browser: Browser
  let tutor: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 5560 })
    browser = await openBrowser()
    tutor = await personAtWork(browser, demo, 'marcus.ellery')
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  test('Home leads to the template of a support plan, which is there to keep', async () => {
    await tutor.openApp()
    await tutor.tab.getByRole('link', { name: 'Guides and templates' }).click()
    await tutor.tab.getByRole('heading', { name: 'Resources', level: 1 }).waitFor()
    await tutor.look('resources')
    await tutor.tab.getByRole('link', { name: 'Template and example of a support plan' }).click()
    await tutor.look('support-plan-template')
    const [download] = await Promise.all([
      tutor.page.waitForEvent('download'),
      tutor.tab.getByRole('button', { name: 'Download the template' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('support-plan-template.html')
  })

  test('outside Teams the guides can be read and kept without signing in', async () => {
    const tab = tutor.page.frames().find((frame) => frame.url().includes('/resources'))
    const { origin } = new URL(tab?.url() ?? '')
    const page = await browser.newPage()
    await page.goto(`${origin}/resources/induction-tutor`)
    await page.getByRole('heading', { name: 'Guide for the induction tutor' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download to keep or print' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('induction-tutor.html')
    await page.close()
  })

  test('the app has Resources and Help beside Home, and Help is searched by keyboard', async () => {
    const { page, tab } = tutor
    await page.getByRole('link', { name: 'Resources' }).click()
    await tab.getByRole('heading', { name: 'Resources', level: 1 }).waitFor()
    await page.getByRole('link', { name: 'Help' }).click()
    await tab.getByRole('heading', { name: 'Help', level: 1 }).waitFor()
    await tutor.look('help')
    await tabTo(page, tab.getByRole('searchbox'))
    await page.keyboard.type('wrote over')
    await tab.getByText('1 answer', { exact: true }).waitFor()
    await tabTo(page, tab.getByText('I wrote over something. Can I have it back?'))
    await page.keyboard.press('Enter')
    await tab.getByText('Yes, for 30 days').waitFor()
  })

  test('on the narrowest screen, and outside Teams, Help is there too', async () => {
    const phone = await personAtWork(browser, demo, 'amara.whitcombe', { viewport: NARROWEST })
    await phone.goTo('app/help')
    await phone.tab.getByRole('heading', { name: 'Help', level: 1 }).waitFor()
    await expectNoSidewaysScroll(phone.page)
    await phone.look('help-phone')
    const tab = phone.page
      .frames()
      .find((frame) => frame.parentFrame() && frame.url().includes('/help'))
    await phone.page.goto(tab?.url() ?? '')
    await phone.page.getByRole('heading', { name: 'Whom to ask' }).waitFor()
    await phone.close()
  })
})
