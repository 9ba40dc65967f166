import type { ReportView } from '@ect/contract/reportView.ts'
import { answerFault } from '@ect/domain/forms/answerFaults.ts'
import { questionsOf } from '@ect/domain/forms/shownQuestions.ts'
import type { AnswerChange, Typed } from '@ect/domain/draft.ts'
import { useEffect, useSyncExternalStore } from 'react'

import type { ApiClient } from '../../api/apiClient.ts'
import { ApiProblem } from '../../api/apiProblem.ts'
import { useApi } from '../../api/useApi.ts'
import { type DraftOnPage, draftOfReport } from './draftOnPage.ts'
import { DraftSaver, type SaveFailure } from './draftSaver.ts'
import { keepOnDevice } from './keepOnDevice.ts'
import { savers } from './savers.ts'
import { thisDevice } from './thisDevice.ts'
import { useDeviceBuffer } from './useDeviceBuffer.ts'

/** A browser lets 64 kB outlive a page. */
const KEEPALIVE_AT_MOST = 60_000

const keptOnDevice = new WeakSet<DraftSaver>()

/** This person's draft of a report, saved as it is typed. */
export function useDraft(view: ReportView) {
  return useDraftOnPage(draftOfReport(view))
}

/** What this person writes on a page, saved as it is typed. */
export function useDraftOnPage(page: DraftOnPage) {
  const api = useApi()
  const saver = saverOf(api, page)
  const snapshot = useSyncExternalStore(saver.subscribe, saver.snapshot)
  const { draft, name, keepsTypedTextOnDevice: isAllowed } = page
  useEffect(() => {
    if (draft) saver.refresh(savedDraft(draft))
  }, [saver, draft])
  useEffect(() => () => void saver.flush(), [saver])
  const buffer = useDeviceBuffer()
  useEffect(() => {
    if (!buffer || keptOnDevice.has(saver)) return
    keptOnDevice.add(saver)
    keepOnDevice(saver, { buffer, what: name, isAllowed }).catch(() => keptOnDevice.delete(saver))
  }, [saver, buffer, name, isAllowed])
  return { saver, page, ...snapshot }
}

function saverOf(api: ApiClient, page: DraftOnPage): DraftSaver {
  const known = savers.get(page.name)
  if (known) return known
  const saver = new DraftSaver(
    {
      send: sender(api, page),
      failureOf,
      fits: fitting(page),
      now: () => Date.now(),
      after: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds)
        return () => clearTimeout(timer)
      },
    },
    savedDraft(page.draft ?? { answers: {} }),
  )
  savers.set(page.name, saver)
  return saver
}

function sender(api: ApiClient, { key, save }: DraftOnPage) {
  return ({ changes, givenUp }: Typed, { keepalive }: { readonly keepalive: boolean }) => {
    const body = { changes: [...changes], givenUp: [...givenUp], device: thisDevice() }
    const isSmall = JSON.stringify(body).length < KEEPALIVE_AT_MOST
    return api.call(save, { params: key, body, keepalive: keepalive && isSmall })
  }
}

/** An answer with a fault stays with the person until it is put right. */
function fitting({ form, author, limits }: DraftOnPage) {
  const questions = questionsOf(form, author)
  return ({ question: id, now }: AnswerChange): boolean => {
    const question = questions.find((asked) => asked.id === id)
    if (!question || now === null) return true
    return answerFault(question, now, limits) === undefined
  }
}

function failureOf(error: unknown): SaveFailure {
  if (!(error instanceof ApiProblem) || error.isPassing) return { kind: 'passing' }
  if (error.code === 'draft-changed') {
    return { kind: 'conflict', conflicts: error.problem.conflicts ?? [] }
  }
  return { kind: 'refused', message: error.message }
}

function savedDraft({ answers, savedAt }: NonNullable<ReportView['draft']>) {
  return { answers, ...(savedAt !== undefined && { savedAt }) }
}
