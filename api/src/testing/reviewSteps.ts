import { randomUUID } from 'node:crypto'

import { ReportView } from '@ect/contract/reportView.ts'
import type { Answers } from '@ect/domain/forms/question.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import { marcus } from '@ect/domain/testing/stonebeck.ts'
import { changesBetween } from '@ect/usecases/testing/steps.ts'

import { apiClient, type ApiReply } from './apiClient.ts'
import type { ReportId } from './records.ts'
import type { RunningApi } from './runningApi.ts'

/** What people do with one review, over HTTP. */
export function reviewSteps(started: () => RunningApi, reportId: ReportId) {
  const ask = (operation: string, as: PersonNamed, body?: object): Promise<ApiReply> =>
    apiClient(started())(operation, { as, reportId, ...(body && { body }) })

  const open = async (as: PersonNamed) => (await ask('openReport', as)).as(ReportView)

  const asShown = async (as: PersonNamed) => {
    const { shared } = await open(as)
    return { version: shared?.number ?? 1, contentHash: shared?.contentHash ?? '' }
  }

  return {
    ask,
    open,
    asShown,
    async save(as: PersonNamed, answers: Answers): Promise<ApiReply> {
      const before = (await open(as)).draft?.answers ?? {}
      return ask('saveDraft', as, { changes: changesBetween(before, answers) })
    },
    share: (answers: Answers, commandId = randomUUID()) =>
      ask('shareReport', marcus, { commandId, answers }),
    async sign(as: PersonNamed, comments?: Answers): Promise<ApiReply> {
      return ask('signReport', as, {
        ...(await asShown(as)),
        commandId: randomUUID(),
        statementAccepted: true,
        ...(comments && { comments: { daysConfirmed: true, answers: comments } }),
      })
    },
    async recommend(as: PersonNamed, answers: Answers): Promise<ApiReply> {
      return ask('signReport', as, {
        ...(await asShown(as)),
        commandId: randomUUID(),
        statementAccepted: true,
        recommendation: { answers },
      })
    },
  }
}
