import { sentenceOf } from '../../api/apiProblem.ts'
import { PreviewBox } from '../../ui/PreviewBox.tsx'
import { previewInWords } from './previewInWords.ts'
import type { useAbsencePreview } from './useAbsencePreview.ts'

interface Props {
  readonly preview: ReturnType<typeof useAbsencePreview>
  readonly isSaidAtField: boolean
  readonly threshold: number
}

/** What the absence would do, said as soon as it is known. */
export function PreviewInWords(props: Props) {
  return <PreviewBox label="What this absence would do" sentences={sentences(props)} />
}

function sentences({ preview, isSaidAtField, threshold }: Props): readonly string[] {
  const { data, error, isFetching } = preview
  if (isSaidAtField) return ['This cannot be recorded as it is.']
  if (error) return [sentenceOf(error)]
  if (data) return previewInWords(data, threshold)
  return [isFetching ? 'Working it out…' : 'Once the days are in, you see here what they would do.']
}
