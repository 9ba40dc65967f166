import { attachSupportPlanContract } from '@ect/contract/attachSupportPlan.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { sendSupportPlanPartContract } from '@ect/contract/sendSupportPlanPart.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'

import type { ApiClient } from '../../api/apiClient.ts'
import { useApi } from '../../api/useApi.ts'
import { FileSender } from '../../uploading/fileSender.ts'
import type { Upload } from '../fields/FileField.tsx'
import type { DraftSaver } from '../saving/draftSaver.ts'

const QUESTION = 'supportPlan'

/** By draft. They live as long as the tab, so that leaving a page stops no file. */
const senders = new WeakMap<DraftSaver, FileSender>()

/** Sends a support plan and takes it into the draft. */
export function useSupportPlan(view: ReportView, saver: DraftSaver): Upload {
  const api = useApi()
  const queries = useQueryClient()
  const sender = useMemo(
    () => senderOf(saver, api, view, () => void queries.invalidateQueries()),
    [saver, api, view, queries],
  )
  const sending = useSyncExternalStore(sender.subscribe, sender.snapshot)
  return useMemo(
    () => ({
      ...sending,
      attach: (file) => void sender.attach(file),
      sendChosen: () => void sender.sendChosen(),
      stop: sender.stop,
    }),
    [sending, sender],
  )
}

function senderOf(
  saver: DraftSaver,
  api: ApiClient,
  { key, people }: ReportView,
  onAttached: () => void,
): FileSender {
  const known = senders.get(saver)
  if (known) return known
  const { appropriateBodyId, reportId } = key
  const params = { appropriateBodyId, reportId }
  const sender = new FileSender({
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
  })
  senders.set(saver, sender)
  return sender
}
