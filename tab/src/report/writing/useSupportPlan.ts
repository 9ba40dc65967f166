import { attachSupportPlanContract } from '@ect/contract/attachSupportPlan.ts'
import type { ReportKey } from '@ect/contract/reportKey.ts'
import { judgeSupportPlan } from '@ect/domain/forms/supportPlanFile.ts'
import { useCallback, useMemo, useState } from 'react'

import { sentenceOf } from '../../api/apiProblem.ts'
import { useApi } from '../../api/useApi.ts'
import type { Upload } from '../fields/FileField.tsx'
import type { DraftSaver } from '../saving/draftSaver.ts'

const QUESTION = 'supportPlan'

/** Judges a file before it is sent, sends it, and takes it into the draft. */
export function useSupportPlan(key: ReportKey, saver: DraftSaver): Upload {
  const api = useApi()
  const [isUploading, setIsUploading] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const { appropriateBodyId, reportId } = key

  const attach = useCallback(
    async (file: File) => {
      const verdict = judgeSupportPlan(file.name, new Uint8Array(await file.arrayBuffer()))
      setRefusal(verdict.taken ? undefined : verdict.reason)
      if (!verdict.taken) return
      setIsUploading(true)
      try {
        const attached = await api.call(attachSupportPlanContract, {
          params: { appropriateBodyId, reportId },
          query: { name: file.name },
          body: new Blob([file], { type: verdict.contentType }),
        })
        saver.acknowledge(QUESTION, attached.file)
      } catch (error) {
        setRefusal(sentenceOf(error))
      } finally {
        setIsUploading(false)
      }
    },
    [api, saver, appropriateBodyId, reportId],
  )
  return useMemo(
    () => ({ isUploading, refusal, attach: (file) => void attach(file) }),
    [isUploading, refusal, attach],
  )
}
