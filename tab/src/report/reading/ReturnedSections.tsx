import { mergeClasses } from '@fluentui/react-components'
import type { ReportView } from '@ect/contract/reportView.ts'
import { reportNoun } from '@ect/domain/report/report.ts'

import { Notice } from '../../ui/Notice.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { standsFor } from './standsFor.ts'

/** Which sections came back and why, and for whoever need not sign again, that their signature stands. */
export function ReturnedSections({ view }: { view: ReportView }) {
  const styles = useStyles()
  const { sectionsAsked, form, facts } = view
  if (sectionsAsked.length === 0) return undefined
  const stands = standsFor(view)
  return (
    <Notice intent="warning">
      <strong>
        {facts.appropriateBodyName} returned only a part of this {reportNoun(view)}. The rest stays
        as it was signed.
      </strong>
      <ul className={mergeClasses(styles.list, styles.words)}>
        {sectionsAsked.map(({ section, reason }) => (
          <li key={section}>
            {form.sections.find(({ id }) => id === section)?.title ?? section}: {reason}
          </li>
        ))}
      </ul>
      {stands !== undefined && <p className={styles.text}>{stands}</p>}
    </Notice>
  )
}
