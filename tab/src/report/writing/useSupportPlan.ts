import { attachSupportPlanContract } from '@ect/contract/attachSupportPlan.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { sendSupportPlanPartContract } from '@ect/contract/sendSupportPlanPart.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'

import type { ApiClient } from '../../api/apiClient.ts'
import { useApi } from '../../api/useApi.ts'
import type { Upload } from '../fields/upload.ts'
import type { DraftSaver } from '../saving/draftSaver.ts'

const QUESTION = 'supportPlan'

/** Takes a support plan into the draft. */
export function useSupportPlan(view: ReportView, saver: DraftSaver): Upload {
  const api = useApi()
  const queries = useQueryClient()
  return useMemo(
    () => uploadOf(saver, api, view, () => void queries.invalidateQueries()),
    [saver, api, view, queries],
  )
}

function uploadOf(
  saver: DraftSaver,
  api: ApiClient,
  { key, people }: ReportView,
  onAttached: () => void,
): Upload {
  const { appropriateBodyId, reportId } = key
  const params = { appropriateBodyId, reportId }
  return {
    keptBy: saver,
    adults: Object.values(people).map(({ name }) => name),
    attach: ({ name, content, sha256 }) =>
      api.call(attachSupportPlanContract, { params, body: { name, size: content.length, sha256 } }),
    send: ({ sha256 }, from, part) =>
      api.call(sendSupportPlanPartContract, {
        params,
        query: { sha256, from: String(from) },
        body: new Blob([part], { type: 'application/octet-stream' }),
      }),
    onArrived: (file) => {
      saver.acknowledge(QUESTION, file)
      onAttached()
    },
  }
}
