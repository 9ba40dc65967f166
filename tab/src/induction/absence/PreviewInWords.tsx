import { makeStyles, tokens } from '@fluentui/react-components'

import { sentenceOf } from '../../api/apiProblem.ts'
import { useStyles } from '../../ui/useStyles.ts'
import { previewInWords } from './previewInWords.ts'
import type { useAbsencePreview } from './useAbsencePreview.ts'

interface Props {
  readonly preview: ReturnType<typeof useAbsencePreview>
  readonly isSaidAtField: boolean
  readonly threshold: number
}

const usePreviewStyles = makeStyles({
  preview: {
    display: 'block',
    minHeight: '44px',
    padding: '10px 14px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})

/** What the absence would do, said as soon as it is known. */
export function PreviewInWords({ preview, isSaidAtField, threshold }: Props) {
  const styles = useStyles()
  const shapes = usePreviewStyles()
  return (
    <output className={shapes.preview} aria-label="What this absence would do">
      {sentences({ preview, isSaidAtField, threshold }).map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
    </output>
  )
}

function sentences({ preview, isSaidAtField, threshold }: Props): readonly string[] {
  const { data, error, isFetching } = preview
  if (isSaidAtField) return ['This cannot be recorded as it is.']
  if (error) return [sentenceOf(error)]
  if (data) return previewInWords(data, threshold)
  return [isFetching ? 'Working it out…' : 'Once the days are in, you see here what they would do.']
}
