import type { readSelfReviewContract } from '@ect/contract/readSelfReview.ts'
import { givenName } from '@ect/domain/people.ts'
import type { z } from 'zod'

import { momentInWords } from '../ui/momentInWords.ts'
import { useStyles } from '../ui/useStyles.ts'
import { SelfReviewContent } from './SelfReviewContent.tsx'

interface Props {
  readonly shared: z.infer<(typeof readSelfReviewContract)['reply']>
}

/** What an ECT gave someone to read, and that they know it was read. */
export function SharedSelfReview({ shared }: Props) {
  const styles = useStyles()
  const { ectName, number, sharedAt, form, answers } = shared
  const ect = givenName({ name: ectName })
  return (
    <>
      <p className={styles.text}>
        Shared {momentInWords(sharedAt)}, version {number}. {ect} sees that you have read it. It is
        no part of the report.
      </p>
      <SelfReviewContent form={form} answers={answers} />
    </>
  )
}
