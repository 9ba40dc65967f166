import type { AccessLine } from '@ect/domain/accessLine.ts'
import { knownInstant } from '@ect/domain/calendar.ts'
import { amara, helen, marcus } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, expect, test } from '@jest/globals'

import type { RecordStores } from '../store/recordStores.ts'

const KEY = { appropriateBodyId: 'lanternfield', inductionId: 'amara', reportId: 'amara-1' }

/** Marcus opens the first version in the tab, so many minutes after ten. */
function readAt(minutes: number, changes: Partial<AccessLine> = {}): AccessLine {
  const at = knownInstant(new Date(Date.UTC(2026, 10, 23, 10, minutes)).toISOString())
  return { ...KEY, who: marcus, role: 'induction-tutor', version: 1, place: 'tab', at, ...changes }
}

export function accessLogPromises(emptyStores: () => Promise<RecordStores>): void {
  let accessLog: RecordStores['accessLog']
  beforeEach(async () => {
    ;({ accessLog } = await emptyStores())
  })
  const ofReport = async () => (await accessLog.ofReport(KEY, { limit: 9 })).lines

  test('a line comes back as it was left', async () => {
    const lines = [
      readAt(50, { who: amara, role: 'ect', version: 'draft' }),
      readAt(30, { who: helen, role: 'headteacher', place: 'support-plan' }),
      readAt(0),
    ]
    for (const line of lines) await accessLog.leave(line)
    expect(await ofReport()).toEqual(lines)
  })

  test('reads of one quarter of an hour are one line, with the moment of the first', async () => {
    await Promise.all([1, 1, 1].map((minute) => accessLog.leave(readAt(minute))))
    await accessLog.leave(readAt(14))
    expect(await ofReport()).toEqual([readAt(1)])
    await accessLog.leave(readAt(15))
    expect(await ofReport()).toEqual([readAt(15), readAt(1)])
  })

  test('an induction has the lines of all its reports, a report only its own', async () => {
    await accessLog.leave(readAt(0))
    await accessLog.leave(readAt(20, { reportId: 'amara-2' }))
    await accessLog.leave(readAt(40, { inductionId: 'bilal', reportId: 'bilal-1' }))
    await accessLog.leave(readAt(40, { appropriateBodyId: 'oakrow' }))
    const { lines } = await accessLog.ofInduction(KEY, { limit: 9 })
    expect(lines.map(({ reportId }) => reportId)).toEqual(['amara-2', 'amara-1'])
    expect(await ofReport()).toEqual([readAt(0)])
  })

  test('pages turn from the newest, and a read meanwhile moves nothing', async () => {
    for (const quarter of [0, 15, 30]) await accessLog.leave(readAt(quarter))
    const first = await accessLog.ofReport(KEY, { limit: 2 })
    await accessLog.leave(readAt(45))
    const second = await accessLog.ofReport(KEY, { limit: 2, after: first.next ?? '' })
    expect([first.lines, second.lines]).toEqual([[readAt(30), readAt(15)], [readAt(0)]])
    expect(second.next).toBeUndefined()
  })
}
