import { Button, Input, Label, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'

import { longDay } from '../moments.ts'
import { moveClock } from '../server.ts'
import { useSession } from '../session.ts'
import { useToast } from '../toasts.tsx'

const useStyles = makeStyles({
  form: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
  today: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '@media (min-width: 641px) and (max-width: 1160px)': { display: 'none' },
  },
})

/** Moves the day for everyone: what is due, overdue or opened then is told as it would be. */
export function ClockControl() {
  const styles = useStyles()
  const fieldId = useId()
  const queries = useQueryClient()
  const toast = useToast()
  const { day } = useSession().state.clock
  const [chosen, setChosen] = useState<string>()

  const move = useMutation({
    mutationFn: moveClock,
    onSuccess: async (clock) => {
      setChosen(undefined)
      toast(`It is now ${longDay(clock.day)}.`)
      await queries.invalidateQueries({ queryKey: ['state'] })
    },
    onError: (refusal) => toast(refusal.message, 'error'),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    move.mutate(chosen || day)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <span className={styles.today}>{longDay(day)}</span>
      <Label htmlFor={fieldId} size="small">
        Demo day
      </Label>
      <Input
        id={fieldId}
        type="date"
        size="small"
        value={chosen ?? day}
        onChange={(_, { value }) => setChosen(value)}
      />
      <Button type="submit" size="small" disabled={move.isPending}>
        Move
      </Button>
    </form>
  )
}
