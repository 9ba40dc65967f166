import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { ClockView } from '@ect/contract/clockView.ts'
import { inWordsWithWeekday } from '@ect/domain/calendar.ts'

import { Panel } from '../../ui/Panel.tsx'
import { Unfold } from '../../ui/Unfold.tsx'
import { useStyles } from '../../ui/useStyles.ts'
import { Steps } from '../Steps.tsx'
import { clockInWords } from './clockInWords.ts'

const useClockStyles = makeStyles({
  clock: { display: 'flex', flexDirection: 'column', gap: '2px' },
})

/** The time limits at the end of an induction: who has to do what, by when. */
export function ClocksPanel({ clocks }: { clocks: readonly ClockView[] }) {
  const styles = useStyles()
  const shapes = useClockStyles()
  if (clocks.length === 0) return undefined
  return (
    <Panel title="Time limits">
      <ul className={mergeClasses(styles.list, styles.stack)}>
        {clocks.map((clock) => (
          <li key={clock.kind} className={shapes.clock}>
            <p className={styles.text}>
              <strong>{clock.asks}</strong>
            </p>
            <p className={styles.text}>
              By {inWordsWithWeekday(clock.deadline)}. {clockInWords(clock)}.
            </p>
            <Unfold title="How this day is counted">
              <Steps steps={clock.steps} />
            </Unfold>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
