import type { Endpoint } from '@ect/contract/endpoint.ts'
import { type EarlierTexts, listEarlierTextsContract } from '@ect/contract/listEarlierTexts.ts'
import type { ReportKey } from '@ect/contract/reportKey.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import { type DraftChanges, saveDraftContract } from '@ect/contract/saveDraft.ts'
import type { Instant } from '@ect/domain/calendar.ts'
import type { AnswerLimits } from '@ect/domain/forms/answerFaults.ts'
import type { Author, FormDefinition } from '@ect/domain/forms/question.ts'
import { givenName } from '@ect/domain/people.ts'

import { authorOf, limitsOf } from '../reportOnPage.ts'

/** What someone writes on a page, and where it is saved. */
export interface DraftOnPage {
  readonly key: ReportKey
  /** Apart from every other draft in this tab and on this device. */
  readonly name: string
  readonly form: FormDefinition
  readonly author: Author
  readonly limits: AnswerLimits
  readonly keepsTypedTextOnDevice: boolean
  readonly draft: ReportView['draft']
  /** Who else sees it as it is written. */
  readonly seenAlong?: string
  readonly save: Endpoint<ReportKey, DraftChanges, { savedAt: Instant }>
  readonly earlier: Endpoint<ReportKey, unknown, EarlierTexts>
}

/** What this person writes in a report. */
export function draftOfReport(view: ReportView): DraftOnPage {
  const { key, role, form, keepsTypedTextOnDevice, draft, ectSeesDraft, people } = view
  return {
    key,
    name: `${key.appropriateBodyId}/${key.reportId}/${role}`,
    form,
    author: authorOf(view),
    limits: limitsOf(view),
    keepsTypedTextOnDevice,
    draft,
    ...(role === 'induction-tutor' && ectSeesDraft && { seenAlong: givenName(people.ect) }),
    save: saveDraftContract,
    earlier: listEarlierTextsContract,
  }
}
