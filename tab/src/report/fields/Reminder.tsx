import { Unfold } from '../../ui/Unfold.tsx'

interface Props {
  readonly title: string
  readonly points: readonly string[]
}

/** Help with one question, for those who want it. */
export function Reminder({ title, points }: Props) {
  return (
    <Unfold title={title}>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Unfold>
  )
}
