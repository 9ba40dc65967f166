import { Checkbox, Field, Textarea } from '@fluentui/react-components'
import type { ReportView } from '@ect/contract/reportView.ts'
import { givenName } from '@ect/domain/people.ts'
import { personOf } from '@ect/domain/report/signing.ts'

import { useStyles } from '../../ui/useStyles.ts'
import { shownError } from '../fields/fieldProps.ts'
import { useTargetStyles } from '../fields/useTargetStyles.ts'
import { NO_SECTION, type SectionReasons } from './sectionReasons.ts'

interface Props {
  readonly view: ReportView
  readonly sections: SectionReasons
  readonly faults: SectionReasons
  readonly onChange: (sections: SectionReasons) => void
}

/** Each section with whose it is, and for those that are ticked, why they come back. */
export function SectionsToReturn({ view, sections, faults, onChange }: Props) {
  const styles = useStyles()
  const shapes = useTargetStyles()
  const tick = (id: string, isTicked: boolean) => {
    const { [id]: _, ...others } = sections
    onChange(isTicked ? { ...sections, [id]: '' } : others)
  }
  return (
    <>
      <p className={styles.quiet}>
        Whoever wrote a section that you tick signs again, and so does everyone who signed something
        that then changes. All other signatures stand.
      </p>
      <fieldset className={shapes.fieldset}>
        <legend className={shapes.legend}>Sections</legend>
        <Field {...shownError(faults[NO_SECTION])} />
        {view.form.sections.map(({ id, title, answeredBy }) => (
          <div key={id}>
            <Checkbox
              checked={sections[id] !== undefined}
              label={`${title} (${givenName(personOf(view, answeredBy))})`}
              onChange={(_, { checked }) => tick(id, checked === true)}
            />
            {sections[id] !== undefined && (
              <Field label={`What has to change in: ${title}`} {...shownError(faults[id])}>
                <Textarea
                  rows={3}
                  value={sections[id]}
                  onChange={(_, { value }) => onChange({ ...sections, [id]: value })}
                />
              </Field>
            )}
          </div>
        ))}
      </fieldset>
    </>
  )
}
