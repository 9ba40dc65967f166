import { readFile } from 'node:fs/promises'

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { completeEctCard, completeFinalAssessment } from '../support/assessmentForm.ts'
import { NARROWEST, openBrowser, PHONE } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { expectNoSidewaysScroll } from '../support/phone.ts'
import { filedNames } from '../support/recordsSite.ts'
import { reviewForm } from '../support/reviewForm.ts'
import { share } from '../support/sharing.ts'

jest.setTimeout(120_000)

const ESME = 'Esme Tolliver: final formal assessment'
const CAME_OF_IT = 'Helen explained what one more term would show. We agree on what to look at.'
const OVERVIEW = 'app/home?subPageId=appropriate-body/lanternfield'
const REASONS = 'Esme was away for most of the spring; TS5 and TS6 need one more term to show.'

const BACK = 'Say which standards one more term is for.'
const WRONG = 'Two days of absence in May are missing.'

describe('a final formal assessment, up to the recommendation', () => {
  let demo: Demo
  let browser: Browser
  let tutor: PersonAtWork
  let head: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 5310 })
    browser = await openBrowser()
    tutor = await personAtWork(browser, demo, 'wilma.orchard')
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  test('from one line for all that is due the tutor judges the performance at the end, and is asked for no targets', async () => {
    await tutor.page.getByText(/there is something new for you in \d+ reports/).click()
    await tutor.tab
      .getByRole('link', { name: /Esme Tolliver/ })
      .first()
      .click()
    await tutor.tab.getByRole('heading', { name: 'Final formal assessment' }).waitFor()
    await completeFinalAssessment(tutor.tab)
    expect(await tutor.tab.getByText('Areas for development').count()).toBe(0)
    await reviewForm(tutor.tab).saved().waitFor()
    await share(tutor.tab, 'Share with Esme')
  })

  test('the ECT answers yes or no on a card in chat, comments and signs', async () => {
    const ect = await personAtWork(browser, demo, 'esme.tolliver')
    await ect.openChat()
    const card = ect.card('Your final formal assessment')
    await completeEctCard(card)
    await ect.look('final-ect-card')
    await card.getByRole('button', { name: 'Sign', exact: true }).click()
    await ect.card('Your final formal assessment').getByText('Waiting for Wilma to sign.').waitFor()
    await ect.close()
  })

  test('the tutor signs on a card', async () => {
    await tutor.openChat()
    const card = tutor.card(ESME)
    await card.getByText('My Year 4 class settle quickly').waitFor()
    await card.getByRole('checkbox', { name: /By selecting Sign/ }).check()
    await card.getByRole('button', { name: 'Sign', exact: true }).click()
    await tutor.card(ESME).getByText('Waiting for Helen to sign.').waitFor()
  })

  test('the headteacher cannot sign without a recommendation and its reasons', async () => {
    head = await personAtWork(browser, demo, 'helen.adeyinka')
    await head.openChat()
    await head.card(ESME).getByRole('link', { name: 'Open in tab' }).click()
    await head.tab.getByRole('heading', { name: 'Recommendation of the headteacher' }).waitFor()
    await head.tab.getByRole('checkbox', { name: /By selecting Sign/ }).check()
    await head.tab.getByRole('button', { name: 'Sign', exact: true }).click()
    await head.tab.getByRole('link', { name: 'Choose what you recommend.' }).waitFor()
    await head.look('final-head-gap')
  })

  test('and with them does, and the record says what was recommended', async () => {
    const form = reviewForm(head.tab)
    await form.choose('What do you recommend to the appropriate body?', /extension/)
    await form.text('Why do you recommend this?').fill(REASONS)
    await head.look('final-head-recommends')
    await head.tab.getByRole('button', { name: 'Sign', exact: true }).click()
    await head.tab
      .getByText('Signed. Lanternfield Teaching School Hub can now review it.')
      .waitFor()
    await head.tab.getByText('Recommendation of Helen Adeyinka').waitFor()
    await head.tab.getByText(REASONS).waitFor()
    await head.look('final-head-signed')
    const [filed] = (await filedNames(demo)).filter((name) => name.startsWith('esme-tolliver'))
    expect(filed).toMatch(/final-version-1\.pdf$/)
  })

  test('anyone with a part in it can have the signatures checked', async () => {
    await head.tab.getByRole('link', { name: 'Check the signatures' }).click()
    await head.tab.getByText('Everything holds: what was signed is what stands.').waitFor()
    const sentences = head.tab.getByText(/^Holds\./)
    expect(await sentences.count()).toBe(8)
    await head.tab.getByText('Statement and fingerprints of Helen Adeyinka, version 1').click()
    await head.tab
      .getByText(/^Signature: [0-9a-f]{64}$/)
      .last()
      .waitFor()
    await head.look('final-signatures-checked')
    await head.tab.getByRole('link', { name: 'Back to the report' }).click()
    await head.tab.getByText('Recommendation of Helen Adeyinka').waitFor()
  })

  test('the appropriate body notes a call, the ECT is told and sees why, and it is done', async () => {
    const reviewer = await personAtWork(browser, demo, 'priti.lanwar')
    await reviewer.goTo(OVERVIEW)
    await reviewer.tab.getByRole('region', { name: 'To review' }).getByText(ESME).click()
    await reviewer.tab.getByRole('button', { name: 'Note a visit or call' }).click()
    const note = reviewer.tab.getByRole('dialog', { name: 'Note a visit or call' })
    await note.getByRole('radio', { name: 'A call' }).check()
    await note.getByLabel('Why').selectOption({ label: 'To understand the judgement' })
    await note.getByLabel('Day').fill('2026-12-04')
    await reviewer.look('visit-note')
    await note.getByRole('button', { name: 'Note it' }).click()
    await reviewer.tab.getByText('Noted. ECT, induction tutor and headteacher are told.').waitFor()

    const window = { viewport: NARROWEST }
    const ect = await personAtWork(browser, demo, 'esme.tolliver', window)
    const activity = await ect.openActivity()
    await activity.getByText(/visits or calls after the final formal assessment/).click()
    await ect.tab.getByText('To understand the judgement.').waitFor()
    await ect.tab.getByRole('link', { name: 'Where the whole induction stands' }).click()
    const visits = ect.tab.getByRole('region', { name: 'Visits and calls of the appropriate body' })
    await visits.getByText('A call on Friday 4 December 2026').waitFor()
    await visits.scrollIntoViewIfNeeded()
    await expectNoSidewaysScroll(ect.page)
    await ect.look('visit-phone')

    await reviewer.goTo(OVERVIEW)
    const toCome = reviewer.tab.getByRole('region', { name: 'Visits and calls to come' })
    const call = toCome.getByText('A call on Friday 4 December 2026, 11 days left')
    await call.waitFor()
    await reviewer.look('visits-to-come')
    await call.click()
    await reviewer.tab.getByRole('button', { name: 'Say what came of it' }).click()
    const done = reviewer.tab.getByRole('dialog', { name: 'Say what came of it' })
    await done.getByRole('textbox', { name: 'What came of it' }).fill(CAME_OF_IT)
    await done.getByRole('button', { name: 'Mark as done' }).click()
    await reviewer.tab.getByText('Done, and off your overview.').waitFor()
    await ect.goTo('app/home?subPageId=inductions/lanternfield/esme-tolliver')
    await visits.getByText(CAME_OF_IT).waitFor()
    await ect.close()
    await reviewer.close()
  })

  test('the list of reports goes into a spreadsheet as the reviewer sees it', async () => {
    const reviewer = await personAtWork(browser, demo, 'priti.lanwar')
    await reviewer.goTo(OVERVIEW)
    const button = reviewer.tab.getByRole('button', { name: 'Download all as CSV' })
    const [download] = await Promise.all([reviewer.page.waitForEvent('download'), button.click()])
    const name = 'Reports of Lanternfield Teaching School Hub, 2026-11-23.csv'
    expect(download.suggestedFilename()).toBe(name)
    const [columns, ...rows] = (await readFile(await download.path(), 'utf8')).split('\r\n')
    expect(columns).toMatch(/^\uFEFF"Early career teacher","School"/)
    const esme = rows.find((row) => row.startsWith('"Esme Tolliver"'))
    expect(esme).toContain('"final formal assessment"')
    expect(esme).toContain('"Submitted"')
    await reviewer.close()
  })

  test('the reviewer returns only the recommendation, with a reason', async () => {
    const reviewer = await personAtWork(browser, demo, 'priti.lanwar', { viewport: PHONE })
    await reviewer.goTo(`app/home?subPageId=reports/lanternfield/${await reportId()}`)
    await reviewer.tab.getByRole('button', { name: 'Return', exact: true }).click()
    const dialog = reviewer.tab.getByRole('dialog', { name: 'Return this assessment' })
    await dialog.getByRole('radio', { name: /Only some sections/ }).check()
    await dialog.getByRole('button', { name: 'Return' }).click()
    await dialog.getByText('Tick each section that has to change.').waitFor()
    await dialog.getByRole('checkbox', { name: /Recommendation of the headteacher/ }).check()
    await dialog.getByRole('textbox', { name: /What has to change in/ }).fill(BACK)
    await reviewer.look('final-return-section')
    await expectNoSidewaysScroll(reviewer.page)
    await dialog.getByRole('button', { name: 'Return' }).click()
    await reviewer.tab.getByText('Waiting for Helen to sign.').waitFor()
    await reviewer.close()
  })

  test('the headteacher alone signs again; ECT and tutor read that their signatures stand', async () => {
    await tutor.openChat()
    await tutor.card(ESME).getByText('Your signature stands').waitFor()
    await tutor.look('final-card-stands')
    await tutor.card(ESME).getByRole('link', { name: 'Open the assessment' }).click()
    await tutor.tab.getByText(BACK).first().waitFor()
    await tutor.tab.getByText('Your signature stands: nothing that you signed').waitFor()
    await tutor.look('final-signature-stands')

    await head.openChat()
    await head.card(ESME).getByText(BACK).waitFor()
    await head.look('final-head-card-again')
    await head.card(ESME).getByRole('link', { name: 'Open in tab' }).click()
    await head.tab.getByText(BACK).first().waitFor()
    await reviewForm(head.tab).text('Why do you recommend this?').fill(`${REASONS} One full term.`)
    await head.tab.getByRole('checkbox', { name: /By selecting Sign/ }).check()
    await head.look('final-head-again')
    await head.tab.getByRole('button', { name: 'Sign', exact: true }).click()
    await head.tab.getByText('Waiting for the appropriate body to review it.').first().waitFor()
    const stand = head.tab.getByText(/^Version 1, in force: nothing that it is over is different/)
    await stand.first().waitFor()
    expect(await stand.count()).toBe(2)
    await head.tab.getByText('Version 1, no longer in force').waitFor()
    await head.tab.getByText('Version 2, in force', { exact: true }).waitFor()
  })

  test('the headteacher re-opens it, and is asked before what that does', async () => {
    await head.tab.getByRole('button', { name: 'Re-open this assessment' }).click()
    const dialog = head.tab.getByRole('dialog', { name: 'Re-open this assessment?' })
    await dialog
      .getByText(
        'The signatures of Esme Tolliver, Wilma Orchard and Helen Adeyinka no longer count.',
      )
      .waitFor()
    await dialog.getByRole('button', { name: 'Re-open the assessment' }).click()
    await dialog.getByText('Write why you re-open it.').waitFor()
    await dialog.getByRole('textbox', { name: 'Reason' }).fill(WRONG)
    await head.look('final-reopen')
    await dialog.getByRole('button', { name: 'Re-open the assessment' }).click()
    await head.tab.getByText('Re-opened. Everyone is told.').waitFor()
    await head.tab.getByText(WRONG).first().waitFor()
    expect(await head.tab.getByText(/, in force/).count()).toBe(0)
  })

  test('everyone is told and reads why; the tutor goes on from what was shared', async () => {
    const ect = await personAtWork(browser, demo, 'esme.tolliver', { viewport: PHONE })
    await ect.page.getByText(/final formal assessment of Esme Tolliver was re-opened/).waitFor()
    await ect.openChat()
    const card = ect.card('Your final formal assessment')
    await card.getByText('Helen Adeyinka has re-opened this assessment.').waitFor()
    expect(await ect.page.getByText(WRONG).count()).toBe(0)
    await ect.look('final-reopened-card')
    await card.getByRole('link', { name: 'Open the assessment' }).click()
    await ect.tab.getByText(WRONG).first().waitFor()
    await ect.look('final-reopened-ect')
    await ect.tab.getByRole('link', { name: 'Check the signatures' }).click()
    await ect.tab.getByText('Everything holds: what was signed is what stands.').waitFor()
    expect(await ect.tab.getByText(/It no longer counts/).count()).toBe(4)
    await ect.look('final-reopened-checked')
    await ect.close()

    await tutor.openChat()
    await tutor.card(ESME).getByRole('link', { name: 'Amend the assessment' }).click()
    await tutor.tab.getByText(WRONG).first().waitFor()
    await tutor.tab.getByRole('button', { name: 'Share again with Esme' }).waitFor()
    await tutor.look('final-reopened-tutor')
  })

  async function reportId(): Promise<string> {
    const [filed = ''] = (await filedNames(demo)).filter((name) => name.startsWith('esme-tolliver'))
    return filed.replace('-version-1.pdf', '')
  }
})
