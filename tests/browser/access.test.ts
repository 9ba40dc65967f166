import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { NARROWEST, openBrowser } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { expectNoSidewaysScroll } from '../support/phone.ts'
import { completeOnTrackReview } from '../support/reviewForm.ts'
import { chooseTheme } from '../support/sandbox.ts'
import { share } from '../support/sharing.ts'

jest.setTimeout(120_000)

const REPORT = 'app/home?subPageId=reports/lanternfield/amara-whitcombe-1'
const HEAD_OPENED = 'Helen Adeyinka, headteacher, opened it'

describe('an ECT sees who has opened what', () => {
  let demo: Demo
  let browser: Browser
  let ect: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 7200 })
    browser = await openBrowser()
    const tutor = await personAtWork(browser, demo, 'marcus.ellery')
    await tutor.goTo(REPORT)
    await completeOnTrackReview(tutor.tab)
    await share(tutor.tab, 'Share with Amara')
    await tutor.close()
    ect = await personAtWork(browser, demo, 'amara.whitcombe', { viewport: NARROWEST })
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  const log = (region: string) => ect.tab.getByRole('region', { name: region })

  test('that it was sent to them in chat, before anyone has looked', async () => {
    await ect.openChat()
    await ect.card('Your term 1 progress review').getByText('Marcus has shared it').waitFor()
    await ect.goTo(REPORT)
    const opened = log('Who has opened this')
    await opened.getByText('You were sent it on a card in chat').waitFor()
    expect(await opened.getByText('headteacher').count()).toBe(0)
  })

  test('the headteacher, from the moment that they have', async () => {
    const head = await personAtWork(browser, demo, 'helen.adeyinka')
    await head.goTo(REPORT)
    await head.tab.getByText('Why is the ECT on track?').waitFor()
    expect(await head.tab.getByRole('region', { name: 'Who has opened this' }).count()).toBe(0)
    await head.close()
    await ect.goTo(REPORT)
    const lines = log('Who has opened this').getByRole('listitem')
    await lines.filter({ hasText: HEAD_OPENED }).waitFor()
    await expectNoSidewaysScroll(ect.page)
    await ect.look('who-opened-this')
  })

  test.each(['Light', 'Dark', 'High contrast'] as const)(
    'on the induction, with who has access and why, in the %s theme',
    async (theme) => {
      await ect.goTo('app/home?subPageId=inductions/lanternfield/amara-whitcombe')
      const access = log('Who has access, and who has opened what')
      const reader = access
        .getByRole('listitem')
        .filter({ hasText: 'reviewers of the appropriate' })
      await reader.waitFor()
      const opened = 'Helen Adeyinka, headteacher, opened the term 1 progress review'
      await access.getByRole('listitem').filter({ hasText: opened }).waitFor()
      await chooseTheme(ect, theme)
      await ect.page.setViewportSize(NARROWEST)
      await access.scrollIntoViewIfNeeded()
      await expectNoSidewaysScroll(ect.page)
      await ect.look(`access-${theme.toLowerCase().replace(' ', '-')}`)
    },
  )
})
