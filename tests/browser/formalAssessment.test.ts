import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { completeAssessment, completeEctStatement, EVIDENCE } from '../support/assessmentForm.ts'
import { openBrowser, PHONE } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { expectNoSidewaysScroll } from '../support/phone.ts'
import { reviewForm } from '../support/reviewForm.ts'
import { askToShare } from '../support/sharing.ts'
import { holdBudget } from '../support/tapBudgets.ts'

jest.setTimeout(120_000)

const CERYS = 'Cerys Oyelaran-Dale: first formal assessment'

describe('a first formal assessment, through three signatures', () => {
  let demo: Demo
  let browser: Browser
  let tutor: PersonAtWork
  let ect: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 5320 })
    browser = await openBrowser()
    tutor = await personAtWork(browser, demo, 'wilma.orchard')
    ect = await personAtWork(browser, demo, 'cerys.oyelaran-dale')
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  test('the tutor can read every question of everyone before the first is answered', async () => {
    await tutor.openApp()
    await tutor.tab
      .getByRole('link', { name: /Cerys Oyelaran-Dale/ })
      .first()
      .click()
    await tutor.tab.getByRole('heading', { name: 'First formal assessment' }).waitFor()
    await tutor.tab.getByRole('button', { name: 'Read all questions first' }).click()
    const preview = tutor.tab.getByRole('dialog', { name: 'All questions of this assessment' })
    await preview.getByText('Answered by Cerys Oyelaran-Dale').waitFor()
    await preview
      .getByText('Asked when “Was the ECT absent at all in this period?” is answered “Yes”.')
      .waitFor()
    expect(await preview.getByText('Not answered').count()).toBeGreaterThan(20)
    await tutor.look('assessment-preview')
    await preview.getByRole('button', { name: 'Close' }).click()
  })

  test('the tutor writes it on a desk, standard by standard', async () => {
    await completeAssessment(tutor.tab)
    await tutor.tab.getByText('You write about 9 of 9 standards').waitFor()
    await reviewForm(tutor.tab).saved().waitFor()
    await tutor.look('assessment-form')
  })

  test('what could be better is said beside the question, with a reason to unfold', async () => {
    await tutor.tab.getByText('Target 2 has no measure').waitFor()
    await tutor.tab.getByText('Why this is suggested').first().click()
    await tutor.tab.getByText('nobody can say at the next review').first().waitFor()
    await tutor.look('assessment-advice')
  })

  test('and shares it for all that', async () => {
    const dialog = await askToShare(tutor.tab, 'Share with Cerys')
    await dialog.getByRole('button', { name: 'Share with Cerys' }).click()
    await tutor.tab.getByText('Waiting for Cerys to read, comment and sign.').waitFor()
  })

  test('the ECT answers for seven entitlements, comments and signs', async () => {
    await ect.page
      .getByText(/first formal assessment/)
      .first()
      .click()
    await ect.tab.getByText(`${EVIDENCE} (TS1)`).waitFor()
    await ect.tab.getByRole('checkbox', { name: /I confirm the days/ }).check()
    await completeEctStatement(ect.tab)
    await ect.tab.getByRole('checkbox', { name: /By selecting Sign/ }).check()
    await ect.look('assessment-ect-statement')
    await ect.tab.getByRole('button', { name: 'Sign', exact: true }).click()
    await ect.tab.getByText('Signed. Wilma signs next.').waitFor()
  })

  test('the tutor reads the comments and signs; the headteacher is next', async () => {
    await tutor.tab.getByText('My Year 4 class settle quickly').waitFor()
    await tutor.tab.getByRole('checkbox', { name: /By selecting Sign/ }).check()
    await tutor.tab.getByRole('button', { name: 'Sign', exact: true }).click()
    await tutor.tab.getByText('Waiting for Helen to sign.').first().waitFor()
    await tutor.look('assessment-tutor-signed')
  })

  test('the headteacher reads and signs it on a card, on a phone', async () => {
    const head = await personAtWork(browser, demo, 'helen.adeyinka', { viewport: PHONE })
    head.taps.begin()
    await head.openChat()
    const card = head.card(CERYS)
    await card.getByText('Cerys and Wilma have signed this assessment.').waitFor()
    await card.getByRole('button', { name: 'Read the whole assessment' }).click()
    await card.getByText(`${EVIDENCE} (TS8)`).waitFor()
    await head.look('assessment-head-card')
    await expectNoSidewaysScroll(head.page)
    const toRead = head.taps.count()
    await card.getByRole('checkbox', { name: /By selecting Sign/ }).check()
    await card.getByRole('button', { name: 'Sign', exact: true }).click()
    const taps = head.taps.count()
    holdBudget('headteacher: signs on the card that brings the assessment', taps - toRead, 2)
    holdBudget('headteacher: the same, with opening the chat and all that was written', taps, 4)
    await head.card(CERYS).getByText('Waiting for the appropriate body to review it.').waitFor()
    await head.look('assessment-head-signed')
    await head.close()
  })

  test('all three signatures stand on it', async () => {
    await tutor.tab.getByText('Waiting for the appropriate body to review it.').first().waitFor()
    for (const signed of [/early career teacher, signed/, /induction tutor, signed/]) {
      await tutor.tab.getByText(signed).waitFor()
    }
    expect(await tutor.tab.getByText(/headteacher, signed in chat/).count()).toBe(1)
  })
})
