import type { ReportItem } from '@ect/contract/reportView.ts'
import { signReportContract } from '@ect/contract/signReport.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'

import type { ApiClient } from '../api/apiClient.ts'
import { useApi } from '../api/useApi.ts'
import {
  asRead,
  idOf,
  type OneOfSeveral,
  type Reading,
  readyToSign,
  unread,
  withOutcome,
  without,
} from './severalReports.ts'
import { signEach } from './signEach.ts'

const newId = () => crypto.randomUUID()

/** Several reports on their way from unread to signed. */
export function useSeveral(items: readonly ReportItem[]) {
  const api = useApi()
  const queries = useQueryClient()
  const [reports, setReports] = useState(() => items.map(unread))
  const [signingNow, setSigningNow] = useState<string>()
  const change = useCallback((id: string, make: (one: OneOfSeveral) => OneOfSeveral) => {
    setReports((all) => all.map((one) => (idOf(one) === id ? make(one) : one)))
  }, [])
  const onRead = useCallback(
    (id: string, shown: Pick<Reading, 'version' | 'contentHash'>) =>
      change(id, (one) => asRead(one, shown, newId)),
    [change],
  )
  const onWithout = useCallback(
    (id: string, standing: Parameters<typeof without>[1], sentence: string) =>
      change(id, (one) => without(one, standing, sentence)),
    [change],
  )
  const signAll = async () => {
    await signEach(readyToSign(reports), (one) => signOne(api, one), {
      next: (nth, of) => setSigningNow(`Signing ${nth} of ${of}…`),
      outcome: (id, became) => change(id, (one) => withOutcome(one, became)),
    })
    setSigningNow(undefined)
    await queries.invalidateQueries()
  }
  return { reports, signingNow, onRead, onWithout, signAll }
}

function signOne(api: ApiClient, { item, reading }: ReturnType<typeof readyToSign>[number]) {
  const body = { ...reading, statementAccepted: true } as const
  return api.call(signReportContract, { params: item.key, body })
}
