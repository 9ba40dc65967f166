import { readSelfReviewContract } from '@ect/contract/readSelfReview.ts'
import { reportTitle } from '@ect/domain/report/report.ts'
import { readSelfReview } from '@ect/usecases/readSelfReview.ts'

import { route } from '../http/route.ts'

export const readSelfReviewRoute = route(
  readSelfReviewContract,
  async ({ ports, caller, params }) => {
    const { report, version } = await readSelfReview(ports, caller, params)
    const { number, sharedAt, form, answers } = version
    return {
      ectName: report.people.ect.name,
      title: reportTitle(report),
      number,
      sharedAt,
      form,
      answers,
    }
  },
)
