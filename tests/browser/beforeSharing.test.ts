import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { selfReview } from '../support/beforeSharing.ts'
import { NARROWEST, openBrowser } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { expectNoSidewaysScroll } from '../support/phone.ts'
import { reviewForm } from '../support/reviewForm.ts'
import { chooseTheme } from '../support/sandbox.ts'
import { openSettings, saveFrom } from '../support/settingsPage.ts'

jest.setTimeout(120_000)

const REPORT = 'app/home?subPageId=reports/lanternfield/amara-whitcombe-1'
const STRENGTH = 'TS7: what do I do well?'
const CALM = 'Routines at the door: 7B starts within two minutes.'
const CALMER = `${CALM} 8C by now too.`
const TYPED = 'Amara checks what pupils remember (TS6).'

async function openSelfReview(person: PersonAtWork): Promise<void> {
  await person.goTo('app/home')
  await person.tab.getByRole('link', { name: /^Look at your own work first/ }).click()
  await person.tab.getByRole('heading', { name: /^Your self-review/, level: 1 }).waitFor()
}

describe('before a review is shared', () => {
  let demo: Demo
  let browser: Browser
  let ect: PersonAtWork
  let tutor: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 8700 })
    browser = await openBrowser()
    ect = await personAtWork(browser, demo, 'amara.whitcombe')
    tutor = await personAtWork(browser, demo, 'marcus.ellery')
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  test('the ECT is offered a self-review on Home, and it is saved as typed', async () => {
    await openSelfReview(ect)
    await ect.look('self-review')
    await selfReview(ect.tab).text(STRENGTH).fill(CALM)
    await reviewForm(ect.tab).saved().waitFor()
    await tutor.goTo(REPORT)
    await tutor.tab.getByText('Only you can see what you type').waitFor()
    expect(await tutor.tab.getByRole('heading', { name: 'Amara’s self-review' }).count()).toBe(0)
  })

  test('on a phone it goes on where it was, in steps', async () => {
    const phone = await personAtWork(browser, demo, 'amara.whitcombe', { viewport: NARROWEST })
    await openSelfReview(phone)
    for (let step = 1; step < 7; step += 1) {
      await phone.tab.getByRole('button', { name: 'Next' }).click()
    }
    const text = selfReview(phone.tab).text(STRENGTH)
    expect(await text.inputValue()).toBe(CALM)
    await expectNoSidewaysScroll(phone.page)
    await phone.look('self-review-phone')
    await phone.close()
  })

  test('shared and not read yet, it can be taken back', async () => {
    const { shared, share } = selfReview(ect.tab)
    await share()
    await shared().getByText('Nobody has read it yet.').waitFor()
    await ect.look('self-review-shared')
    await shared().getByRole('button', { name: 'Take it back' }).click()
    await shared().getByText('You took it back').waitFor()
    expect(await selfReview(ect.tab).text(STRENGTH).inputValue()).toBe(CALM)
  })

  test('shared again, the tutor has it at hand while writing, and the ECT sees that it was read', async () => {
    const { text, share, shared } = selfReview(ect.tab)
    await text(STRENGTH).fill(CALMER)
    await share('Share it with my mentor too, Rowan Tranter')
    await tutor.goTo(REPORT)
    const atHand = tutor.tab.getByRole('region', { name: 'Amara’s self-review' })
    await atHand.getByRole('button', { name: 'Read what Amara wrote' }).click()
    await atHand.getByText(CALMER).waitFor()
    await tutor.look('self-review-at-hand')
    await ect.goTo(`${REPORT}/self-review`)
    await shared().getByText('Marcus Ellery read it').waitFor()
    expect(await shared().getByRole('button', { name: 'Take it back' }).count()).toBe(0)
    await ect.goTo(REPORT)
    const log = ect.tab.getByRole('region', { name: 'Who has opened this' })
    const line = 'Marcus Ellery, induction tutor, read your self-review'
    await log.getByRole('listitem').filter({ hasText: line }).waitFor()
  })

  test('the mentor finds it by the line in their feed, and finds nothing else', async () => {
    const mentor = await personAtWork(browser, demo, 'rowan.tranter')
    const activity = await mentor.openActivity()
    await activity.getByText(/shares a self-review before the term 1 progress review/).click()
    await mentor.tab.getByText(CALMER).waitFor()
    await chooseTheme(mentor, 'Dark')
    await mentor.look('self-review-dark')
    await mentor.goTo(REPORT)
    await mentor.tab.getByRole('heading', { name: 'This report could not be opened' }).waitFor()
    await mentor.close()
  })

  test('only where the appropriate body has it so, the ECT reads along, and the tutor is told so before and while typing', async () => {
    await tutor.goTo(REPORT)
    await tutor.tab.getByText('Only you can see what you type until you share it.').waitFor()
    await ect.goTo(REPORT)
    await ect.tab.getByText('Who can see this:').waitFor()
    expect(await ect.tab.getByRole('region', { name: 'Being written' }).count()).toBe(0)

    const administrator = await personAtWork(browser, demo, 'priti.lanwar')
    await openSettings(administrator)
    await administrator.tab.getByRole('tab', { name: 'Drafts' }).click()
    await administrator.tab
      .getByRole('checkbox', { name: /^ECTs can read what their tutor writes/ })
      .check()
    await administrator.tab
      .getByRole('checkbox', { name: /^ECTs are offered a self-review/ })
      .uncheck()
    await saveFrom(administrator, '2026-11-23')
    await administrator.close()

    await tutor.goTo(REPORT)
    await tutor.tab.getByText('Amara sees what you type once it is saved.').waitFor()
    await tutor.tab.getByText('Amara can see this as you write.').waitFor()
    const form = reviewForm(tutor.tab)
    await form.choose('Was this the contract for the whole of this period?', 'Yes')
    await form.choose('Was the ECT absent at all in this period?', 'No')
    await form.choose('Has the ECT had a programme of training', 'Yes')
    await form.choose('Which of these is right at this point?', /is on track/)
    await form.text('Why is the ECT on track?').fill(TYPED)
    await form.saved().waitFor()
  })

  test('what they read along leaves a line, and the self-review that is off stays theirs', async () => {
    await ect.goTo(REPORT)
    const along = ect.tab.getByRole('region', { name: 'Being written' })
    await along.getByText(TYPED).waitFor()
    await ect.look('being-written')
    const log = ect.tab.getByRole('region', { name: 'Who has opened this' })
    await ect.goTo(REPORT)
    const line = 'You read what was being written in it'
    await log.getByRole('listitem').filter({ hasText: line }).waitFor()
    await ect.tab.getByRole('link', { name: 'Your self-review' }).click()
    await ect.tab.getByRole('region', { name: 'What you wrote' }).getByText(CALMER).waitFor()
    await ect.goTo('app/home')
    await ect.tab.getByRole('heading', { name: 'Home', level: 1 }).waitFor()
    expect(await ect.tab.getByText('Look at your own work first').count()).toBe(0)
  })
})
