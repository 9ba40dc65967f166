import { amara, helen, marcus } from '@ect/domain/testing/stonebeck.ts'
import { viewReport } from '@ect/usecases/openReport.ts'
import { expect, test } from '@jest/globals'

import { wordsOn } from '../testing/cardReading.ts'
import { callerOf, KEY, recordsWith } from '../testing/records.ts'
import { standing } from '../testing/standings.ts'
import { cardFor } from './cardFor.ts'

const THREE = 'Who can read it now: Amara Whitcombe, Marcus Ellery, Helen Adeyinka'
const BODY = 'Lanternfield Teaching School Hub'

test.each([
  { state: 'with-ect', who: amara, names: `${THREE}.` },
  { state: 'with-ect-to-sign', who: amara, names: `${THREE}.` },
  { state: 'queried', who: marcus, names: `${THREE}.` },
  { state: 'needs-signatures', who: marcus, names: `${THREE}.` },
  { state: 'not-signed', who: marcus, names: `${THREE}.` },
  { state: 'with-headteacher', who: helen, names: `${THREE}.` },
  { state: 'returned', who: marcus, names: `${THREE}, ${BODY}.` },
] as const)(
  'the card of $who.name says who can read an assessment that is $state',
  async ({ state, who, names }) => {
    const { ports } = await recordsWith(standing('assessment', state))
    const opened = await viewReport(ports, callerOf(who), KEY)
    const card = cardFor({ opened, mri: '29:a', openInTab: 'https://x.example', commandId: 'c' })
    expect(wordsOn(card).match(/Who can read it now/g)).toHaveLength(1)
    expect(wordsOn(card)).toContain(names)
  },
)
