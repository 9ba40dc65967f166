import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'

import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { ClosedSection } from './ClosedSection.tsx'
import type { FormLayout } from './formLayout.ts'
import { FormSection, focusSection } from './FormSection.tsx'
import { stateInWords } from './SectionList.tsx'

interface Props extends FormLayout {
  readonly step: number
  readonly onStep: (step: number) => void
}

const useStepStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    paddingBlock: '8px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px 12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '12px' },
})

/** One section at a time, for a narrow screen. */
export function FormInSteps({ progress, fields, status, share, coverage, step, onStep }: Props) {
  const styles = useStyles()
  const shapes = useStepStyles()
  const { sections } = progress
  const current = sections[step]
  const shownSection = current?.section.id
  const firstShown = useRef(shownSection)
  useEffect(() => {
    if (shownSection !== undefined && shownSection !== firstShown.current)
      focusSection(shownSection)
    firstShown.current = undefined
  }, [shownSection])
  if (!current) return undefined
  const { section, waitsFor } = current
  const isLast = step === sections.length - 1
  return (
    <div className={styles.stack}>
      <div className={shapes.bar}>
        <div className={shapes.line}>
          <span>
            Step {step + 1} of {sections.length} · {stateInWords(current)}
          </span>
          {status}
        </div>
        <ProgressBar label="Steps" value={step + 1} max={sections.length} />
      </div>
      {waitsFor ? (
        <ClosedSection section={section} waitsFor={waitsFor} />
      ) : (
        <FormSection section={section} {...fields} />
      )}
      {coverage}
      <div className={shapes.buttons}>
        {step > 0 && <Button onClick={() => onStep(step - 1)}>Back</Button>}
        {isLast ? (
          share
        ) : (
          <Button appearance="primary" onClick={() => onStep(step + 1)}>
            Next
          </Button>
        )}
      </div>
    </div>
  )
}
