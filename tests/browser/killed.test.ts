import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { openBrowser } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { pressAgainUnless, pressInPowerCut } from '../support/powerCut.ts'
import { filedNames } from '../support/recordsSite.ts'
import { completeOnTrackReview, REASONS, reviewForm } from '../support/reviewForm.ts'
import { askToShare } from '../support/sharing.ts'
import { fillInAsEct, signAsEct, signAsTutor } from '../support/signing.ts'
import { timesTold } from '../support/told.ts'

jest.setTimeout(120_000)

const AMARA = 'Amara Whitcombe: term 1 progress review'
const OWN = 'Your term 1 progress review'
const REPORT = 'app/home?subPageId=reports/lanternfield/amara-whitcombe-1'
const WITH_ECT = 'Waiting for Amara to read, comment and sign.'
const WITH_REVIEWER = 'Waiting for the appropriate body to review it.'
const RETURN_REASON = 'Please say how target 1 will be seen to be met.'
const CARD_PRESS = /\/sandbox\/[\w.]+\/invoke$/

describe('killed at any point, it goes on where it was', () => {
  let demo: Demo
  let browser: Browser
  let tutor: PersonAtWork
  let ect: PersonAtWork
  let reviewer: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 5260 })
    browser = await openBrowser()
    tutor = await personAtWork(browser, demo, 'marcus.ellery')
    ect = await personAtWork(browser, demo, 'amara.whitcombe')
    reviewer = await personAtWork(browser, demo, 'priti.lanwar')
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  test('while the tutor types: what was saved is there, and what was not is saved later', async () => {
    await tutor.goTo(REPORT)
    const form = reviewForm(tutor.tab)
    await completeOnTrackReview(tutor.tab)
    await form.saved().waitFor()
    const reasons = form.text('Why is the ECT on track?')
    await Promise.all([reasons.pressSequentially(' More to come.', { delay: 40 }), demo.kill()])
    await tutor.tab.getByText('Not saved yet, still trying').waitFor()
    await tutor.look('killed-while-typing')
    await demo.start()
    await form.saved().waitFor()
    await tutor.page.reload()
    await reasons.waitFor()
    expect(await reasons.inputValue()).toBe(`${REASONS} More to come.`)
  })

  test('while the meeting is made: asked for again on another day, there is one', async () => {
    const button = await askForMeeting(tutor, '2026-12-01')
    await pressInPowerCut(demo, { by: tutor, button, to: /\/meeting$/, cut: 'sent' })
    await tutor.page.reload()
    const joining = tutor.tab.getByRole('link', { name: /Join/ })
    await tutor.tab.getByRole('button', { name: 'Create the review meeting' }).or(joining).waitFor()
    if (!(await joining.isVisible())) await (await askForMeeting(tutor, '2026-12-02')).click()
    await joining.waitFor()
    for (const person of [ect, tutor]) {
      await person.goTo('calendar')
      const meetings = person.page.getByRole('main').getByText(AMARA)
      await meetings.first().waitFor()
      expect(await meetings.count()).toBe(1)
    }
  })

  test('right after the tutor pressed Share: it is shared once, and told once', async () => {
    await tutor.goTo(REPORT)
    const dialog = await askToShare(tutor.tab, 'Share with Amara')
    const button = dialog.getByRole('button', { name: 'Share with Amara' })
    await pressInPowerCut(demo, { by: tutor, button, to: /\/share$/, cut: 'sent' })
    await pressAgainUnless(tutor.tab.getByText(WITH_ECT), button)
    expect(await timesTold(ect, 'is ready for you to read')).toBe(1)
  })

  test('right after the ECT pressed Sign: the comments are there, and one signature', async () => {
    await fillInAsEct(ect, OWN)
    const button = ect.card(OWN).getByRole('button', { name: 'Sign', exact: true })
    await pressInPowerCut(demo, { by: ect, button, to: CARD_PRESS, cut: 'sent' })
    await pressAgainUnless(ect.card(OWN).getByText('Waiting for Marcus to sign.'), button)
    expect(await timesTold(tutor, 'it is your turn')).toBe(1)
    expect(await signaturesOf(ect)).toBe(1)
  })

  test('between signing and filing: one signed copy is filed, and the head told once', async () => {
    await tutor.openChat()
    const card = tutor.card(AMARA)
    await card.getByRole('checkbox', { name: /By selecting Sign/ }).check()
    const button = card.getByRole('button', { name: 'Sign', exact: true })
    await pressInPowerCut(demo, { by: tutor, button, to: CARD_PRESS, cut: 'answered' })
    await pressAgainUnless(tutor.card(AMARA).getByText(WITH_REVIEWER), button)
    expect(await filedNames(demo)).toEqual(['amara-whitcombe-1-version-1.pdf'])
    const head = await personAtWork(browser, demo, 'helen.adeyinka')
    expect(await timesTold(head, 'was signed and submitted')).toBe(1)
    await head.close()
    expect(await signaturesOf(tutor)).toBe(2)
  })

  test('right after the reviewer returned it: both are told the reason, once', async () => {
    await reviewer.goTo(REPORT)
    await reviewer.tab.getByRole('button', { name: 'Return', exact: true }).click()
    const dialog = reviewer.tab.getByRole('dialog', { name: 'Return this review' })
    await dialog.getByRole('textbox', { name: 'Reason' }).fill(RETURN_REASON)
    const button = dialog.getByRole('button', { name: 'Return' })
    await pressInPowerCut(demo, { by: reviewer, button, to: /\/return$/, cut: 'answered' })
    await pressAgainUnless(reviewer.tab.getByText('Waiting for Marcus to amend it'), button)
    for (const person of [tutor, ect]) {
      expect(await timesTold(person, 'was returned by the appropriate body')).toBe(1)
    }
    await ect.openChat()
    await ect.card(OWN).getByText(RETURN_REASON).waitFor()
  })

  test('while the tutor shares it again: the second version is there once', async () => {
    await tutor.goTo(REPORT)
    const dialog = await askToShare(tutor.tab, 'Share again with Amara')
    const button = dialog.getByRole('button', { name: 'Share again with Amara' })
    await pressInPowerCut(demo, { by: tutor, button, to: /\/share$/, cut: 'answered' })
    await pressAgainUnless(tutor.tab.getByText(WITH_ECT), button)
    expect(await timesTold(ect, 'is ready for you to read')).toBe(2)
  })

  test('right after the reviewer marked it as reviewed: it is reviewed, and nothing came twice', async () => {
    await signAsEct(ect, OWN)
    await signAsTutor(tutor, AMARA)
    await reviewer.goTo(REPORT)
    const button = reviewer.tab.getByRole('button', { name: 'Mark as reviewed' })
    await button.waitFor()
    await pressInPowerCut(demo, { by: reviewer, button, to: /\/review$/, cut: 'sent' })
    const done = reviewer.tab.getByText('Reviewed by the appropriate body').first()
    await pressAgainUnless(done, button)
    for (const person of [tutor, ect]) {
      expect(await timesTold(person, 'the appropriate body has reviewed')).toBe(1)
    }
    expect(await signaturesOf(reviewer)).toBe(4)
    expect(await filedNames(demo, 2)).toEqual([
      'amara-whitcombe-1-version-1.pdf',
      'amara-whitcombe-1-version-2.pdf',
    ])
    await reviewer.look('killed-and-reviewed')
  })
})

async function signaturesOf(person: PersonAtWork): Promise<number> {
  await person.goTo(REPORT)
  const signatures = person.tab.getByRole('region', { name: 'Signatures' }).getByRole('listitem')
  await signatures.first().waitFor()
  return signatures.count()
}

/** Fills in when the meeting is to be; answers the button that creates it. */
async function askForMeeting({ tab }: PersonAtWork, date: string) {
  await tab.getByRole('button', { name: 'Create the review meeting' }).click()
  const dialog = tab.getByRole('dialog')
  await dialog.getByLabel('Date').fill(date)
  await dialog.getByLabel('Time in England').fill('15:45')
  return dialog.getByRole('button', { name: 'Create meeting' })
}
