import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { SendRegular } from '@fluentui/react-icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, useState } from 'react'

import type { SayRequest } from '../../teams/clientApi.ts'
import { say } from '../server.ts'
import { useSession } from '../session.ts'
import { CardToSend } from './CardToSend.tsx'
import { ExtensionPicker } from './ExtensionPicker.tsx'
import { usePastedLink } from './usePastedLink.ts'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    alignItems: 'flex-end',
    gap: '8px',
    flexWrap: 'wrap',
    padding: '8px 20px 16px',
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (max-width: 640px)': { padding: '8px 12px' },
  },
  text: { flex: '1 1 0', minHeight: '36px', '& textarea': { minHeight: '34px' } },
  refusal: { flex: '1 0 100%', margin: 0, color: tokens.colorStatusDangerForeground1 },
})

/** What is typed stays until the server has it. */
export function ComposeBox({ conversationId }: { readonly conversationId: string }) {
  const styles = useStyles()
  const { person, state } = useSession()
  const queries = useQueryClient()
  const [text, setText] = useState('')
  const [card, setCard] = useState<unknown>()
  const readPasted = usePastedLink(setCard)
  const send = useMutation({
    mutationFn: (said: Pick<SayRequest, 'text' | 'card'>) =>
      say(person, { conversationId, ...said }),
    onSuccess: async () => {
      setText('')
      setCard(undefined)
      await queries.invalidateQueries({ queryKey: ['state', person] })
    },
  })
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    if (send.isPending || (text.trim() === '' && card === undefined)) return
    send.mutate({ text: text.trim(), ...(card !== undefined && { card }) })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      {send.error && (
        <p role="alert" className={styles.refusal}>
          Your message was not sent. {send.error.message}
        </p>
      )}
      {card !== undefined && <CardToSend card={card} onRemove={() => setCard(undefined)} />}
      <Textarea
        className={styles.text}
        aria-label="Type a message"
        placeholder="Type a message"
        resize="none"
        rows={1}
        value={text}
        onChange={(_, { value }) => setText(value)}
        onPaste={({ clipboardData }) => readPasted(clipboardData.getData('text/plain'))}
        onKeyDown={(event) => {
          const wantsSending = event.key === 'Enter' && !event.shiftKey
          if (wantsSending && !event.nativeEvent.isComposing) submit(event)
        }}
      />
      {state.extension && <ExtensionPicker extension={state.extension} onChosen={setCard} />}
      <Button
        type="submit"
        appearance="subtle"
        icon={<SendRegular />}
        aria-label="Send"
        disabled={send.isPending}
      />
    </form>
  )
}
