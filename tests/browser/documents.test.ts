import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { openBrowser, PHONE } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { addDialog, chooseFile, documentsOf, typeObservation } from '../support/documents.ts'
import { wordsOn } from '../support/inductionPage.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { expectNoSidewaysScroll } from '../support/phone.ts'
import { chooseTheme } from '../support/sandbox.ts'
import { pdfOf, SUPPORT_PLAN } from '../support/supportPlan.ts'

jest.setTimeout(120_000)

const AMARA = 'app/home?subPageId=inductions/lanternfield/amara-whitcombe'
const REVIEW = 'app/home?subPageId=reports/lanternfield/amara-whitcombe-1'

describe('the documents of an ECT', () => {
  let demo: Demo
  let browser: Browser
  let tutor: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 8600 })
    browser = await openBrowser()
    tutor = await personAtWork(browser, demo, 'marcus.ellery')
    await tutor.goTo(AMARA)
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  test('an observation with its feedback and file stands in the list and opens', async () => {
    const documents = documentsOf(tutor)
    await documents.getByText('Autumn 2026, second half: none on record yet').waitFor()
    const dialog = await addDialog(tutor)
    await dialog.getByText(/only Amara Whitcombe, Marcus Ellery/).waitFor()
    await dialog.getByRole('button', { name: 'Add document' }).click()
    await dialog.getByText('Say in a few words what it is.').waitFor()
    await typeObservation(dialog, {
      title: 'Year 8 fractions',
      on: '2026-11-12',
      feedback: 'Clear questions.\nNext: wait longer for answers.',
    })
    await chooseFile(dialog, pdfOf('8C seating plan.pdf', 10))
    await dialog.getByText('By its name this file may name pupils').waitFor()
    await tutor.look('documents-add')
    await chooseFile(dialog, { ...SUPPORT_PLAN, name: '..\\..\\Notes; <img onerror=x>.pdf' })
    await dialog.getByRole('button', { name: 'Add document' }).click()
    await tutor.tab.getByText('Added: Year 8 fractions.').waitFor()
    await documents.getByText(/second half: observed on 12 November 2026/).waitFor()
    await tutor.look('documents')
    await documents.getByRole('button', { name: 'Open Year 8 fractions' }).click()
    const open = tutor.tab.getByRole('dialog', { name: 'Year 8 fractions' })
    await open.getByText('Next: wait longer for answers.').waitFor()
    await tutor.look('documents-open')
    await open.getByRole('button', { name: 'Look at it' }).click()
    const page = tutor.tab.getByRole('figure', { name: 'Page 1 of 1' })
    await page.getByText('Two coached lessons each week').waitFor()
    await tutor.tab.getByRole('button', { name: 'Close' }).click()
    await open.getByRole('button', { name: 'Close' }).click()
  })

  test('it is at hand on the form of the review, and the ECT sees who opened it', async () => {
    await tutor.goTo(REVIEW)
    const atHand = tutor.tab.getByRole('region', { name: 'Evidence at hand' })
    await atHand.getByText('Lesson observation, 12 November 2026: Year 8 fractions').waitFor()
    await tutor.look('documents-at-hand')
    const ect = await personAtWork(browser, demo, 'amara.whitcombe', { viewport: PHONE })
    await ect.goTo(AMARA)
    await ect.tab
      .getByText(/opened the lesson observation “Year 8 fractions”/)
      .first()
      .waitFor()
    await documentsOf(ect).scrollIntoViewIfNeeded()
    await expectNoSidewaysScroll(ect.page)
    await ect.look('documents-on-phone')
    await documentsOf(ect).getByRole('button', { name: 'Open Year 8 fractions' }).click()
    await ect.tab.getByRole('dialog').getByText('Notes; <img onerror=x>.pdf').waitFor()
    await ect.look('documents-open-on-phone')
    await ect.close()
  })

  test('a new version stands beside the first, and what is withdrawn says why', async () => {
    await tutor.goTo(AMARA)
    const documents = documentsOf(tutor)
    const openIt = async (title: string) => {
      await documents.getByRole('button', { name: `Open ${title}` }).click()
      return tutor.tab.getByRole('dialog', { name: title })
    }
    await (
      await openIt('Year 8 fractions')
    )
      .getByRole('button', { name: 'Add a new version' })
      .click()
    const again = tutor.tab.getByRole('dialog', { name: 'Add a new version' })
    await again.getByLabel('Which lesson?').fill('Year 8 ratio')
    await again.getByRole('button', { name: 'Add this version' }).click()
    await documents.getByText('(version 2)').waitFor()
    const open = await openIt('Year 8 ratio')
    await open.getByRole('button', { name: 'Look at version 1' }).waitFor()
    await open.getByRole('button', { name: 'Withdraw it' }).click()
    const withdraw = tutor.tab.getByRole('dialog', { name: 'Withdraw Year 8 ratio' })
    await withdraw.getByLabel('Why is it withdrawn?').fill('Of another class.')
    await withdraw.getByRole('button', { name: 'Withdraw document' }).click()
    await documents.getByText('Withdrawn by Marcus Ellery: Of another class.').waitFor()
    expect(await wordsOn(tutor)).toContain('second half: none on record yet')
    await chooseTheme(tutor, 'Dark')
    await documents.scrollIntoViewIfNeeded()
    await tutor.look('documents-withdrawn')
  })

  test('the headteacher adds the policy of the school, and its tutor reads it', async () => {
    const head = await personAtWork(browser, demo, 'helen.adeyinka')
    await head.goTo(AMARA)
    await head.tab.getByRole('link', { name: /^Documents of / }).click()
    await head.tab.getByRole('heading', { level: 1, name: /^Documents of / }).waitFor()
    const dialog = await addDialog(head)
    await dialog.getByLabel('What is it called?').fill('Induction policy 2026')
    await chooseFile(dialog, { ...SUPPORT_PLAN, name: 'Policy.pdf' })
    await dialog.getByRole('button', { name: 'Add document' }).click()
    await head.tab.getByText('Added: Induction policy 2026.').waitFor()
    await head.look('documents-of-school')
    await head.close()
    await documentsOf(tutor)
      .getByRole('link', { name: /^Documents of / })
      .click()
    await tutor.tab.getByRole('button', { name: 'Open Induction policy 2026' }).waitFor()
    expect(await tutor.tab.getByRole('button', { name: 'Add a document' }).count()).toBe(0)
    await tutor.tab.getByRole('link', { name: 'a model policy to start from' }).click()
    await tutor.tab.getByRole('button', { name: 'Download to keep or print' }).waitFor()
  })
})
