import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import { DEFAULT_SETTINGS } from '@ect/domain/appropriateBodySettings.ts'
import type { Instant } from '@ect/domain/calendar.ts'
import { PROGRESS_REVIEW_FORM } from '@ect/domain/forms/progressReview.ts'
import { lanternfield, ruth } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, expect, test } from '@jest/globals'

import type { RecordStores } from '../store/recordStores.ts'

/** With all that can be in one. */
const decided: AppropriateBody = {
  ...lanternfield,
  leadSchoolId: 'stonebeck',
  trainingProviderId: 'stonebeck-scitt',
  settings: [
    ...lanternfield.settings,
    {
      ...DEFAULT_SETTINGS,
      holdsFrom: '2027-01-04',
      ownForms: { 'progress-review': { ...PROGRESS_REVIEW_FORM, version: 3 } },
      decided: { by: ruth, at: '2026-11-23T09:00:00.000Z' },
    },
  ],
  replanning: { due: '2027-01-04T00:00:00.000Z', after: 'Amara Whitcombe' },
  commands: [{ id: 'c1', asked: 'a1' }],
}

function due(id: string, at: Instant): AppropriateBody {
  return { ...lanternfield, id, replanning: { due: at } }
}

/** What use cases may rely on with the records of appropriate bodies. */
export function appropriateBodyPromises(emptyStores: () => Promise<RecordStores>): void {
  let stores: RecordStores
  beforeEach(async () => {
    stores = await emptyStores()
  })

  test('an appropriate body is found by id and among all', async () => {
    const { appropriateBodies } = stores
    await expect(appropriateBodies.get('lanternfield')).rejects.toMatchObject({ code: 'not-found' })
    const oakrow = { ...lanternfield, id: 'oakrow', name: 'Oakrow Hub' }
    await appropriateBodies.put(lanternfield)
    await appropriateBodies.put(oakrow)
    expect(await appropriateBodies.get('lanternfield')).toEqual(lanternfield)
    expect(await appropriateBodies.all()).toEqual([lanternfield, oakrow])
  })

  test('settings that two people save at once are refused to one of them', async () => {
    const { appropriateBodies } = stores
    await appropriateBodies.put(decided)
    const { record, version } = await appropriateBodies.getStored('lanternfield')
    expect(record).toEqual(decided)
    await appropriateBodies.replace({ ...decided, settings: [] }, version)
    await expect(appropriateBodies.replace(decided, version)).rejects.toMatchObject({
      code: 'stale',
    })
    expect((await appropriateBodies.get('lanternfield')).settings).toEqual([])
    await expect(appropriateBodies.getStored('oakrow')).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('bodies are found once their inductions are due to be planned again', async () => {
    const { appropriateBodies } = stores
    await appropriateBodies.put(lanternfield)
    await appropriateBodies.put(due('later', '2026-11-23T09:00:00.000Z'))
    await appropriateBodies.put(due('first', '2026-11-22T09:00:00.000Z'))
    await appropriateBodies.put(due('in-january', '2027-01-04T00:00:00.000Z'))
    const now = '2026-11-23T09:00:00.000Z'
    expect(await appropriateBodies.toReplan(now, 10)).toEqual(['first', 'later'])
    expect(await appropriateBodies.toReplan(now, 1)).toEqual(['first'])
  })
}
