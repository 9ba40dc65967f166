import { useMutation } from '@tanstack/react-query'

import { readLink } from '../server.ts'
import { useSession } from '../session.ts'

/** A pasted address of the app's domain is shown to the app, which may make a card of it. */
export function usePastedLink(onCard: (card: unknown) => void): (pasted: string) => void {
  const { person, state, tabOrigin } = useSession()
  const { mutate } = useMutation({
    mutationFn: (url: string) => readLink(person, url),
    onSuccess: ({ items: [item] }) => {
      if (item) onCard(item.card)
    },
  })
  return (pasted) => {
    const link = pasted.split(/\s+/).find((word) => URL.parse(word)?.origin === tabOrigin)
    if (link !== undefined && state.extension?.readsLinks === true) mutate(link)
  }
}
