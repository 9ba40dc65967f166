import type { ReportView } from '@ect/contract/reportView.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'

import type { ApiClient } from '../../api/apiClient.ts'
import { useApi } from '../../api/useApi.ts'
import type { Upload } from '../fields/FileField.tsx'
import type { DraftSaver } from '../saving/draftSaver.ts'
import { PlanSender } from './planSender.ts'

/** By draft. They live as long as the tab, so that leaving a page stops no file. */
const senders = new WeakMap<DraftSaver, PlanSender>()

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
  view: ReportView,
  onAttached: () => void,
): PlanSender {
  const sender = senders.get(saver) ?? new PlanSender({ api, view, saver, onAttached })
  senders.set(saver, sender)
  return sender
}
