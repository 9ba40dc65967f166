import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { openBrowser, PHONE } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { openFromList, wordsOn } from '../support/inductionPage.ts'
import { tabTo } from '../support/keyboard.ts'
import {
  completeInterim,
  EVIDENCE,
  sayWhyAndWhere,
  sign,
  signInterimAsEct,
} from '../support/leaving.ts'
import { type PersonAtWork, type PersonKey, personAtWork } from '../support/person.ts'
import { expectNoSidewaysScroll } from '../support/phone.ts'
import { REASONS, reviewForm } from '../support/reviewForm.ts'
import { chooseTheme, moveDemoDay } from '../support/sandbox.ts'

jest.setTimeout(120_000)

const REVIEW = 'app/home?subPageId=reports/lanternfield/amara-whitcombe-1'
const INTERIM = `${REVIEW}-interim`
const INDUCTION = 'app/home?subPageId=inductions/lanternfield/amara-whitcombe'
const INSTEAD = 'Complete an interim assessment instead'
const DIALOG = `${INSTEAD}?`

describe('an ECT who does not remain, from the review to the signed interim assessment', () => {
  let demo: Demo
  let browser: Browser
  let tutor: PersonAtWork
  const at = (key: PersonKey) => personAtWork(browser, demo, key)

  beforeAll(async () => {
    demo = await startDemo({ port: 6800 })
    browser = await openBrowser()
    tutor = await at('marcus.ellery')
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  test('"not remaining" offers the interim assessment beside the last day', async () => {
    await tutor.goTo(REVIEW)
    const form = reviewForm(tutor.tab)
    await form.choose('Which of these is right at this point?', /is on track/)
    await form.text('Why is the ECT on track?').fill(REASONS)
    await form.choose('Will the ECT be at this school for all or part of next term?', 'No')
    await tutor.tab.getByLabel('Last day in school').fill('2026-12-18')
    await form.saved().waitFor()
    await tutor.tab.getByRole('button', { name: INSTEAD }).waitFor()
    await tutor.look('leaving-offer')
  })

  test('it says what is set aside, what comes and when, and the keyboard alone gets there', async () => {
    const { page, tab } = tutor
    await tabTo(page, tab.getByRole('button', { name: INSTEAD }))
    await page.keyboard.press('Enter')
    const dialog = tab.getByRole('dialog', { name: DIALOG })
    expect(await dialog.getByLabel('Last day in school').inputValue()).toBe('2026-12-18')
    const follows = dialog.getByRole('status', { name: 'What follows' })
    await follows
      .getByText('The progress review of autumn 2026/27, due on 11 December 2026, is no longer')
      .waitFor()
    await follows.getByText('is due on 18 December 2026, and is signed by the ECT').waitFor()
    await dialog.getByLabel('Last day in school').fill('2026-11-27')
    await follows.getByText('less than one whole term at this school').waitFor()
    await dialog.getByLabel('Last day in school').fill('2027-03-24')
    await dialog.getByText('Choose a day up to 23 March 2027').waitFor()
    await dialog.getByLabel('Last day in school').fill('2026-12-18')
    await follows.getByText('One term of induction counts by the last day.').waitFor()
  })

  test.each(['Dark', 'High contrast', 'Light'] as const)(
    '%s: everyone can read it',
    async (theme) => {
      await tutor.tab.getByRole('button', { name: 'Cancel' }).click()
      await chooseTheme(tutor, theme)
      await tutor.tab.getByRole('button', { name: INSTEAD }).click()
      await tutor.tab.getByText('One term of induction counts').waitFor()
      await tutor.look(`leaving-dialog-${theme.toLowerCase().replace(' ', '-')}`)
    },
  )

  test('what is missing is said at its field; then the interim assessment opens', async () => {
    const dialog = tutor.tab.getByRole('dialog', { name: DIALOG })
    await dialog.getByRole('button', { name: 'Record leaving and go on' }).click()
    await dialog.getByText('Choose the reason.').waitFor()
    await dialog.getByText('“Not known yet” is an answer.').waitFor()
    await sayWhyAndWhere(dialog, {
      reason: 'A post at another school',
      goes: 'At another school',
      school: 'Larkmere Primary',
    })
    await dialog.getByRole('button', { name: 'Record leaving and go on' }).click()
    await tutor.tab.getByRole('heading', { name: 'Interim assessment', level: 1 }).waitFor()
    await tutor.tab.getByText('This takes the place of the').waitFor()
    await tutor.look('leaving-interim')
  })

  test('nothing is asked that is known, and the words of the review can still be read', async () => {
    const form = reviewForm(tutor.tab)
    expect(await form.text('Days served in this period').inputValue()).toBe('73')
    expect(await tutor.tab.getByLabel('Last day in school').inputValue()).toBe('2026-12-18')
    expect(await form.text('Next school, if known').inputValue()).toBe('Larkmere Primary')
    await tutor.tab.getByRole('link', { name: 'read and copy it' }).click()
    await tutor.tab.getByText(REASONS).waitFor()
    await tutor.tab.getByText('Only you can see this.').waitFor()
    await tutor.look('leaving-set-aside')
  })

  test('the tutor completes and shares the interim assessment', async () => {
    await tutor.goTo(INTERIM)
    await tutor.tab.getByText('This takes the place of the').waitFor()
    await completeInterim(tutor.tab)
    await tutor.tab.getByRole('button', { name: 'Share with Amara' }).click()
    const dialog = tutor.tab.getByRole('dialog', { name: 'Share with Amara?' })
    await dialog.getByRole('button', { name: 'Share with Amara' }).click()
    await tutor.tab.getByText('Waiting for Amara to read, comment and sign.').waitFor()
  })

  test('the ECT signs it on a phone', async () => {
    const ect = await personAtWork(browser, demo, 'amara.whitcombe', { viewport: PHONE })
    await ect.goTo(INTERIM)
    await ect.tab.getByText(EVIDENCE).first().waitFor()
    await signInterimAsEct(ect)
    await ect.tab.getByText('Signed. Marcus signs next.').waitFor()
    await ect.look('leaving-phone-ect-signed')
    await expectNoSidewaysScroll(ect.page)
    await ect.goTo(REVIEW)
    await ect.tab.getByText('Nobody had shared this report when the plan changed.').waitFor()
    expect(await wordsOn(ect)).not.toContain(REASONS)
    await ect.close()
  })

  test('the tutor signs, then the headteacher, who also confirms the leaver details', async () => {
    await tutor.goTo(INTERIM)
    await sign(tutor.tab)
    await tutor.tab.getByText('Waiting for Helen').first().waitFor()
    const head = await at('helen.adeyinka')
    await head.goTo(INTERIM)
    await head.tab.getByText(EVIDENCE).first().waitFor()
    await sign(head.tab)
    await head.tab.getByText('Waiting for the appropriate body to review it.').first().waitFor()
    await head.goTo(INDUCTION)
    await head.tab.getByRole('button', { name: 'Confirm the leaver details' }).click()
    const dialog = head.tab.getByRole('dialog', { name: 'Confirm the leaver details?' })
    await dialog.getByRole('button', { name: 'Confirm' }).click()
    await head.tab.getByText('Confirmed: the leaver details are with').waitFor()
    expect(await head.tab.getByRole('button', { name: 'Take leaving back' }).count()).toBe(0)
    await head.tab.getByRole('button', { name: 'Change these details' }).scrollIntoViewIfNeeded()
    await head.look('leaving-leaver-details')
    await head.close()
  })

  test('the reviewer finds the last day in the list, the leaver details, and the assessment', async () => {
    const reviewer = await at('priti.lanwar')
    await reviewer.goTo('app/home?subPageId=appropriate-body/lanternfield/inductions')
    await reviewer.tab.getByText('Leaves on 18 December 2026').waitFor()
    await reviewer.look('leaving-reviewer-list')
    await openFromList(reviewer, 'Amara Whitcombe')
    const words = await wordsOn(reviewer)
    expect(words).toContain('73 days served, 0 days absent')
    expect(words).toContain('Induction goes on Larkmere Primary')
    expect(words).toMatch(/Confirmed by the headteacher .* Helen Adeyinka/)
    expect(words).toContain('tells the Teaching Regulation Agency that the ECT has left')
    expect(words).toContain('Please tell the ECT that it does, and the provider of their training')
    await reviewer.tab.getByRole('link', { name: 'Interim assessment', exact: true }).click()
    await reviewer.tab.getByText(EVIDENCE).first().waitFor()
    await reviewer.tab.getByRole('button', { name: 'Mark as reviewed' }).click()
    await reviewer.tab.getByText('Reviewed by the appropriate body').first().waitFor()
    await reviewer.close()
  })

  test('the record is closed once the last day is over, stays readable, and can be opened again', async () => {
    const reviewer = await at('priti.lanwar')
    await reviewer.goTo(INDUCTION)
    const closing = reviewer.tab.getByRole('region', { name: 'Closing the record' })
    await closing.getByText('The last day is still to come: 18 December 2026.').waitFor()
    const filed = reviewer.tab.getByRole('region', { name: 'Documents', exact: true })
    await filed.getByText('Signed interim assessment').waitFor()
    await moveDemoDay(reviewer, '2026-12-21')
    await reviewer.goTo(INDUCTION)
    await closing.getByText('The interim assessment is complete.').waitFor()
    await closing.getByRole('button', { name: 'Close the record' }).click()
    const dialog = reviewer.tab.getByRole('dialog', { name: 'Close the record?' })
    await dialog.getByText(/Left on 18 December 2026 with 1 term served/).waitFor()
    await dialog.getByRole('button', { name: 'Close the record' }).click()
    await closing.getByText(/kept until 21 December 2032 at least/).waitFor()
    await closing.scrollIntoViewIfNeeded()
    await reviewer.look('leaving-record-closed')
    await tutor.goTo(INDUCTION)
    await tutor.tab.getByText('Left, closed').waitFor()
    expect(await tutor.tab.getByRole('button', { name: 'Record an absence' }).count()).toBe(0)
    await closing.getByRole('button', { name: 'Open the record again' }).click()
    const again = reviewer.tab.getByRole('dialog', { name: 'Open the record again?' })
    await again.getByLabel('Why is it opened again?').fill('She comes back in January.')
    await again.getByRole('button', { name: 'Open it again' }).click()
    await closing.getByRole('button', { name: 'Close the record' }).waitFor()
    await reviewer.close()
  })
})

test('on a phone leaving is recorded on the page of the induction, and taken back', async () => {
  const demo = await startDemo({ port: 6820 })
  const browser = await openBrowser()
  try {
    const tutor = await personAtWork(browser, demo, 'wilma.orchard', { viewport: PHONE })
    await tutor.goTo('app/home?subPageId=inductions/lanternfield/dominic-fairweather')
    await tutor.tab.getByRole('button', { name: 'Record leaving' }).click()
    const dialog = tutor.tab.getByRole('dialog', { name: 'Record leaving' })
    await dialog.getByLabel('Last day in school').fill('2026-12-11')
    await dialog.getByText('is due on 11 December 2026, and is signed').waitFor()
    await sayWhyAndWhere(dialog, { reason: 'Health or family', goes: 'Not known yet' })
    await tutor.look('leaving-phone-dialog')
    await expectNoSidewaysScroll(tutor.page)
    await dialog.getByRole('button', { name: 'Record leaving' }).click()
    await tutor.tab.getByText('Recorded: the ECT leaves.').waitFor()
    await tutor.look('leaving-phone-recorded')
    await expectNoSidewaysScroll(tutor.page)
    await tutor.tab.getByText('The ECT leaves on 11 December 2026').first().waitFor()
    await tutor.tab.getByText('Last day in school').scrollIntoViewIfNeeded()
    await tutor.look('leaving-phone-details')
    await tutor.tab.getByRole('button', { name: 'Take leaving back' }).click()
    const back = tutor.tab.getByRole('dialog', { name: 'Does the ECT stay after all?' })
    await back.getByRole('button', { name: 'Take leaving back' }).click()
    await tutor.tab
      .getByText('Taken back: the contract runs as it did before.', { exact: true })
      .waitFor()
    await tutor.tab.getByRole('button', { name: 'Record leaving' }).waitFor()
    expect(await wordsOn(tutor)).not.toContain('The ECT leaves on')
    await tutor.close()
  } finally {
    await browser.close()
    await demo.remove()
  }
})
