import { describe, expect, test } from '@jest/globals'

import { lineTo, noticeTo } from '../report/outgoing.ts'
import { amara } from '../testing/stonebeck.ts'
import { idOnChannel, idOnOtherChannel } from './noticeId.ts'

const due = '2026-11-23T14:00:00.000Z'

describe('the id of a notice', () => {
  test('on the other channel is that of the notice which stands beside it', () => {
    const [card, line] = noticeTo(amara.id, 'reviewShared', { id: 'share-1', version: 1, due })
    expect(card && idOnOtherChannel(card)).toBe(line?.id)
    expect(line && idOnOtherChannel(line)).toBe(card?.id)
  })

  test('changes its channel only, whatever the command is called that it follows from', () => {
    const cause = `share.reviewShared.feed.${amara.id}`
    const line = lineTo(amara.id, 'reviewShared', { id: cause, version: 1, due })
    expect(idOnChannel(line, 'mail')).toBe(`${cause}.reviewShared.mail.${amara.id}`)
  })

  test('that was made before ids named their channel gives one that does, and no other notice has', () => {
    const line = lineTo(amara.id, 'reviewShared', { id: 'share-1', version: 1, due })
    const earlier = { ...line, id: `share-1.reviewShared.${amara.id}` }
    expect(idOnChannel(earlier, 'mail')).toBe(`${earlier.id}.reviewShared.mail.${amara.id}`)
  })
})
