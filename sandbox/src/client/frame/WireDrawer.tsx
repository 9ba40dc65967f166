import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  Field,
  makeStyles,
  OverlayDrawer,
  SearchBox,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'

import type { WireLine } from '../../teams/clientApi.ts'
import { useNarrow } from '../navigation.ts'
import { readWire } from '../server.ts'
import { WireEntry } from './WireEntry.tsx'

const MOST_SHOWN = 200

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: '12px 0 0', padding: 0 },
})

interface Props {
  readonly open: boolean
  readonly onClose: () => void
}

/** What crosses between the product and the services that the sandbox plays, newest first. */
export function WireDrawer({ open, onClose }: Props) {
  const styles = useStyles()
  const narrow = useNarrow()
  const [filter, setFilter] = useState('')
  const wanted = useDeferredValue(filter.trim().toLowerCase())
  const lines = useWire(open).filter((line) => searchText(line).includes(wanted))
  return (
    <OverlayDrawer
      open={open}
      modalType="non-modal"
      position="end"
      size={narrow ? 'full' : 'medium'}
      onOpenChange={onClose}
      aria-label="Wire"
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label="Close"
              icon={<DismissRegular />}
              onClick={onClose}
            />
          }
        >
          On the wire
        </DrawerHeaderTitle>
        <Field label="Show only" size="small">
          <SearchBox size="small" value={filter} onChange={(_, { value }) => setFilter(value)} />
        </Field>
      </DrawerHeader>
      <DrawerBody tabIndex={0}>
        {lines.length === 0 && <p>Nothing has crossed yet.</p>}
        <ol className={styles.list} aria-label="Newest first">
          {lines
            .slice(-MOST_SHOWN)
            .toReversed()
            .map((line) => (
              <WireEntry key={line.n} line={line} />
            ))}
        </ol>
      </DrawerBody>
    </OverlayDrawer>
  )
}

function useWire(open: boolean): readonly WireLine[] {
  const queries = useQueryClient()
  const queryKey = ['wire']
  const { data = [] } = useQuery({
    queryKey,
    enabled: open,
    refetchInterval: 2000,
    queryFn: async () => {
      const known = queries.getQueryData<readonly WireLine[]>(queryKey) ?? []
      const { lines } = await readWire(known.at(-1)?.n ?? 0)
      return [...known, ...lines]
    },
  })
  return data
}

function searchText({ from, to, what, status }: WireLine): string {
  return `${from} ${to} ${what} ${status ?? ''}`.toLowerCase()
}
