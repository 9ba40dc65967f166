import type { ReactNode } from 'react'

import type { FormFields } from './FormSection.tsx'
import type { FormProgress } from './formProgress.ts'

/** What both layouts of the form arrange. */
export interface FormLayout {
  readonly progress: FormProgress
  readonly fields: FormFields
  readonly status: ReactNode
  readonly share: ReactNode
  readonly coverage: ReactNode
}
