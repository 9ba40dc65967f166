import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { NARROWEST, openBrowser } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { tabTo } from '../support/keyboard.ts'
import { expectNoSidewaysScroll } from '../support/phone.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { completeOnTrackReview, reviewForm } from '../support/reviewForm.ts'
import { chooseTheme, moveDemoDay } from '../support/sandbox.ts'
import {
  addTextQuestion,
  openSettings,
  previewOf,
  questionIn,
  saveFrom,
} from '../support/settingsPage.ts'
import { share } from '../support/sharing.ts'
import { signAsEct, signAsTutor } from '../support/signing.ts'

jest.setTimeout(120_000)

const TARGETS = 'Two or three targets, each tied to a standard'
const REWORDED = 'Two or three targets that you agreed on'
const CLUB = 'What does the ECT do for the school beyond lessons?'
const TITLE = 'Amara Whitcombe: term 1 progress review'
const SETTINGS = 'app/home?subPageId=appropriate-body/lanternfield/settings'
const report = (number: number) =>
  `app/home?subPageId=reports/lanternfield/amara-whitcombe-${number}`

describe('an appropriate body decides what its reports ask', () => {
  let demo: Demo
  let browser: Browser
  let administrator: PersonAtWork
  let tutor: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 6600 })
    browser = await openBrowser()
    administrator = await personAtWork(browser, demo, 'priti.lanwar')
    tutor = await personAtWork(browser, demo, 'marcus.ellery')
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  test('by keyboard alone, dates that hold from today move the reviews that are open', async () => {
    const { page, tab } = administrator
    await openSettings(administrator)
    await tab.getByRole('tab', { name: 'Forms' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const due = tab.getByRole('group', { name: 'Progress reviews' }).getByLabel(/^Due/)
    await tabTo(page, due)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('40')
    await tab.getByText('It has to open before it is due').waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('10')
    await administrator.look('settings-dates')
    await tabTo(page, tab.getByRole('button', { name: 'Look through and save' }))
    await page.keyboard.press('Enter')
    const dialog = tab.getByRole('dialog', { name: 'Save these settings' })
    await dialog.getByText('and are due 10 days before it.').waitFor()
    await tabTo(page, dialog.getByRole('button', { name: 'Save', exact: true }))
    await page.keyboard.press('Enter')
    await tab.getByText('Saved. It holds from 23 November 2026.').waitFor()
    await tutor.goTo('app/home')
    await tutor.tab.getByText('Due Tuesday 8 December 2026').first().waitFor()
  })

  test('a day that is fixed for a term goes before the days that are counted', async () => {
    const { tab } = administrator
    await tab.getByLabel('Due on').fill('2026-12-02')
    await tab.getByRole('button', { name: 'Fix this day' }).click()
    await tab.getByText('Progress reviews, autumn term 2026/27: due 2 December 2026').waitFor()
    await saveFrom(administrator, '2026-11-23')
    await tutor.tab.getByText('Due Wednesday 2 December 2026').first().waitFor()
  })

  test('a new question is in the preview at once, and can be taken back', async () => {
    const { tab } = administrator
    await tab.getByRole('tab', { name: 'Forms' }).click()
    await administrator.look('settings')
    await addTextQuestion(administrator, 'Development targets', CLUB)
    const preview = previewOf(administrator, 'Development targets')
    await preview.getByRole('textbox', { name: CLUB }).waitFor()
    await administrator.look('settings-question')
    await tab.getByRole('button', { name: 'Undo' }).click()
    await preview.getByRole('textbox', { name: CLUB }).waitFor({ state: 'hidden' })
    await tab.getByText('Nothing is changed').waitFor()
    await addTextQuestion(administrator, 'Next term', CLUB)
    await tab.getByText('Changed, and not saved yet').waitFor()
  })

  test('a question of its own goes to another section, and what the guidance asks for stays', async () => {
    const added = questionIn(administrator, CLUB)
    await added.getByRole('button', { name: `Change “${CLUB}”` }).click()
    const section = added.getByRole('combobox', { name: 'Section' })
    await section.selectOption({ label: 'Development targets (answered by the induction tutor)' })
    const preview = previewOf(administrator, 'Development targets')
    await preview.getByRole('textbox', { name: CLUB }).waitFor()
    expect(await previewOf(administrator, 'Next term').getByText(CLUB).count()).toBe(0)
    const targets = questionIn(administrator, 'Statutory: para 2.52').filter({ hasText: TARGETS })
    await targets.getByRole('button', { name: `Change “${TARGETS}”` }).click()
    expect(await targets.getByRole('combobox', { name: 'Section' }).count()).toBe(0)
    await targets.getByRole('button', { name: /^Done with this question/ }).click()
  })

  test('what the guidance asks for can be reworded, and says why it stays', async () => {
    const targets = questionIn(administrator, 'Statutory: para 2.52').filter({ hasText: TARGETS })
    await targets.getByRole('button', { name: `Remove “${TARGETS}”` }).click()
    await administrator.tab
      .getByText('The statutory guidance asks for the agreed targets (para 2.52), so this')
      .waitFor()
    await targets.getByRole('button', { name: `Change “${TARGETS}”` }).click()
    await targets.getByRole('textbox', { name: 'Words' }).fill(REWORDED)
    const preview = previewOf(administrator, 'Development targets')
    await preview.getByText(REWORDED).waitFor()
    await administrator.look('settings-statutory')
  })

  test('going to another page of the tab loses nothing that was changed', async () => {
    await administrator.tab.getByRole('link', { name: 'Back to the overview' }).click()
    await administrator.tab.getByRole('link', { name: 'Settings' }).click()
    await administrator.tab.getByText('Changed, and not saved yet').waitFor()
    await previewOf(administrator, 'Development targets').getByText(REWORDED).waitFor()
  })

  test('a day that has been is refused in a sentence, and what is to change is told', async () => {
    const { tab } = administrator
    await tab.getByRole('button', { name: 'Look through and save' }).click()
    const dialog = tab.getByRole('dialog', { name: 'Save these settings' })
    await dialog.getByText('Progress review, after version 2').waitFor()
    await dialog.getByText(`New: “${CLUB}”.`).waitFor()
    await dialog.getByText(`“${TARGETS}” now reads “${REWORDED}”.`).waitFor()
    await dialog.getByLabel('Holds from').fill('2026-11-01')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await dialog.getByText('Choose a day from 23 November 2026').waitFor()
    await administrator.look('settings-save')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
  })

  test('set to hold from January, it is to come and says by whom', async () => {
    await saveFrom(administrator, '2027-01-04')
    await administrator.tab.getByText('Saved. It holds from 4 January 2027.').waitFor()
    await administrator.tab.getByText('others apply, decided by Priti Lanwar').waitFor()
    await administrator.tab.getByText('Nothing is changed').waitFor()
  })

  test('the review of the autumn asks what it asked, to the last signature', async () => {
    await tutor.goTo(report(1))
    await completeOnTrackReview(tutor.tab)
    await reviewForm(tutor.tab).saved().waitFor()
    expect(await tutor.tab.getByText(CLUB).count()).toBe(0)
    await share(tutor.tab, 'Share with Amara')
    const ect = await personAtWork(browser, demo, 'amara.whitcombe')
    await signAsEct(ect, 'Your term 1 progress review')
    await ect.close()
    await signAsTutor(tutor, TITLE)
  })

  test('the review of the spring asks the new question, and the autumn keeps its words', async () => {
    await moveDemoDay(tutor, '2027-03-01')
    await tutor.goTo(report(2))
    await reviewForm(tutor.tab).text(CLUB).waitFor()
    await tutor.tab.getByText(REWORDED).waitFor()
    await tutor.look('settings-asked')
    await tutor.goTo(report(1))
    await tutor.tab.getByText(TARGETS).first().waitFor()
    expect(await tutor.tab.getByText(REWORDED).count()).toBe(0)
    expect(await tutor.tab.getByText(CLUB).count()).toBe(0)
  })

  test.each(['Dark', 'High contrast'] as const)('in the %s theme it can be read', async (theme) => {
    await chooseTheme(administrator, theme)
    await administrator.look(`settings-${theme === 'Dark' ? 'dark' : 'contrast'}`)
  })

  test('on the narrowest screen everything is there without scrolling sideways', async () => {
    const window = { viewport: NARROWEST }
    const phone = await personAtWork(browser, demo, 'priti.lanwar', window)
    await phone.goTo(SETTINGS)
    await phone.tab.getByText('These settings have applied since 4 January 2027').waitFor()
    for (const part of ['Forms', 'Dates', 'Absence', 'Reminders', 'Drafts']) {
      await phone.tab.getByRole('tab', { name: part }).click()
      await phone.tab.getByRole('heading', { name: part, level: 2 }).waitFor()
      await expectNoSidewaysScroll(phone.page)
      await phone.look(`settings-phone-${part.toLowerCase()}`)
    }
    await phone.close()
  })

  test('nobody else has the settings', async () => {
    await tutor.goTo(SETTINGS)
    await tutor.tab.getByRole('heading', { name: 'The settings could not be opened' }).waitFor()
  })
})
