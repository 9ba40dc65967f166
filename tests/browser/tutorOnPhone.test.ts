import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { NARROWEST, openBrowser, PHONE } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { expectNoSidewaysScroll } from '../support/phone.ts'
import { REASONS, reviewForm } from '../support/reviewForm.ts'
import { askToShare } from '../support/sharing.ts'

jest.setTimeout(120_000)

const REPORT = 'app/home?subPageId=reports/lanternfield/amara-whitcombe-1'

describe('the tutor writes a review on a phone, step by step', () => {
  let demo: Demo
  let browser: Browser
  let tutor: PersonAtWork

  const next = async (step: number) => {
    await tutor.tab.getByRole('button', { name: 'Next' }).click()
    await tutor.tab.getByText(`Step ${step} of 7`).waitFor()
    await tutor.look(`phone-form-step-${step}`)
    await expectNoSidewaysScroll(tutor.page)
  }

  beforeAll(async () => {
    demo = await startDemo({ port: 5270 })
    browser = await openBrowser()
    tutor = await personAtWork(browser, demo, 'marcus.ellery', { viewport: PHONE })
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  test('one section stands on the screen at a time, with Back and Next between them', async () => {
    await tutor.page.getByText('progress review of Amara Whitcombe can be written').click()
    await tutor.tab.getByText('Step 1 of 7').waitFor()
    await tutor.look('phone-form-step-1')
    await expectNoSidewaysScroll(tutor.page)
    const form = reviewForm(tutor.tab)
    await form.choose('Was this the contract for the whole of this period?', 'Yes')
    await next(2)
    expect(await tutor.tab.getByText('Contract this term').count()).toBe(0)
    await form.choose('Was the ECT absent at all in this period?', 'No')
    await tutor.tab.getByRole('button', { name: 'Back' }).click()
    await tutor.tab.getByText('Step 1 of 7 · Complete').waitFor()
    await next(2)
    await next(3)
    await form.choose('Has the ECT had a programme of training', 'Yes')
  })

  test('the ratings and the targets fit the screen too', async () => {
    const form = reviewForm(tutor.tab)
    await next(4)
    await form.choose('Which of these is right at this point?', /is on track/)
    await form.text('Why is the ECT on track?').fill(REASONS)
    await next(5)
    await form.rateAll('Secure')
    await form.choose(/^TS7/, 'Attention needed')
    await form.text('Comment on TS7').fill('Start each lesson with the agreed routine.')
    await tutor.look('phone-form-ratings')
    await next(6)
    await form.target(1, 'Plan hinge questions for each lesson with 8C by half-term.', 'TS6')
    await next(7)
    await form.choose('Will the ECT be at this school for all or part of next term?', 'Yes')
    await form.choose('Will the contract be the same next term?', 'Yes')
  })

  test('a gap is named, and its link leads back to the step', async () => {
    await tutor.tab.getByRole('button', { name: 'Share with Amara' }).click()
    const summary = tutor.tab.getByRole('alert').filter({ hasText: /thing to finish/ })
    await summary.waitFor()
    await tutor.look('phone-form-gap')
    await summary.getByRole('link').click()
    await tutor.tab.getByText('Step 6 of 7').waitFor()
    const form = reviewForm(tutor.tab)
    await form.target(2, 'Lead the Year 9 parents’ evening in February.', 'TS8')
    await form.saved().waitFor()
  })

  test('at 320 px every step can still be read without scrolling sideways', async () => {
    await tutor.page.setViewportSize(NARROWEST)
    await tutor.goTo(REPORT)
    await tutor.tab.getByText('Step 1 of 7 · Complete').waitFor()
    await expectNoSidewaysScroll(tutor.page)
    await tutor.look('narrow-form-step-1')
    for (const step of [2, 3, 4, 5, 6, 7]) {
      await tutor.tab.getByRole('button', { name: 'Next' }).click()
      await tutor.tab.getByText(`Step ${step} of 7`).waitFor()
      await expectNoSidewaysScroll(tutor.page)
      await tutor.look(`narrow-form-step-${step}`)
    }
  })

  test('on the last step it is shared', async () => {
    const dialog = await askToShare(tutor.tab, 'Share with Amara')
    await tutor.look('narrow-share')
    await expectNoSidewaysScroll(tutor.page)
    await dialog.getByRole('button', { name: 'Share with Amara' }).click()
    await tutor.tab.getByText('Waiting for Amara to read, comment and sign.').waitFor()
    await tutor.openChat()
    await tutor.look('narrow-chat')
    await expectNoSidewaysScroll(tutor.page)
  })
})
