import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  SearchBox,
  Spinner,
  tokens,
} from '@fluentui/react-components'
import { AppsAddInRegular } from '@fluentui/react-icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import type { ExtensionOnClient, ExtensionReply } from '../../teams/clientApi.ts'
import { searchExtension } from '../server.ts'
import { useSession } from '../session.ts'

type Item = ExtensionReply['items'][number]

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    width: 'min(380px, calc(100vw - 64px))',
    padding: '12px',
    display: 'grid',
    gap: '8px',
    '& h2': { margin: 0, fontSize: tokens.fontSizeBase300 },
    '& p': { margin: 0 },
  },
  search: { maxWidth: 'none' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: 'min(320px, 50vh)',
    overflowY: 'auto',
  },
  item: {
    width: '100%',
    justifyContent: 'start',
    textAlign: 'start',
    '& small': { display: 'block', color: tokens.colorNeutralForeground2 },
  },
})

interface Props {
  readonly extension: ExtensionOnClient
  readonly onChosen: (card: unknown) => void
}

/** The app's message extension beside the box: what is chosen goes into the message as a card. */
export function ExtensionPicker({ extension, onChosen }: Props) {
  const { app } = useSession()
  const [open, setOpen] = useState(false)
  return (
    <Popover
      trapFocus
      positioning={{ position: 'above', align: 'end', autoSize: true }}
      open={open}
      onOpenChange={(_, data) => setOpen(data.open)}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<AppsAddInRegular />}
          aria-label={`Share from ${app.name}`}
        />
      </PopoverTrigger>
      <PopoverSurface aria-label={extension.title}>
        <Found
          extension={extension}
          onChosen={(card) => {
            setOpen(false)
            onChosen(card)
          }}
        />
      </PopoverSurface>
    </Popover>
  )
}

function Found({ extension, onChosen }: Props) {
  const styles = useStyles()
  const { person } = useSession()
  const [typed, setTyped] = useState('')
  const { data, error } = useQuery({
    queryKey: ['extension', person, typed.trim()],
    queryFn: () => searchExtension(person, typed.trim()),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  const sentence = error?.message ?? data?.sentence
  return (
    <div className={styles.surface}>
      <h2>{extension.title}</h2>
      <SearchBox
        className={styles.search}
        aria-label={extension.parameter.title}
        placeholder={extension.parameter.title}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
      />
      {sentence !== undefined && <p role="alert">{sentence}</p>}
      {!data && !error && <Spinner size="tiny" label="Looking…" />}
      {data && sentence === undefined && <FoundList items={data.items} onChosen={onChosen} />}
    </div>
  )
}

function FoundList({
  items,
  onChosen,
}: Pick<Props, 'onChosen'> & { readonly items: readonly Item[] }) {
  const styles = useStyles()
  if (items.length === 0) return <output>Nothing found.</output>
  return (
    <ul className={styles.list} aria-label="Found">
      {items.map((item) => (
        <li key={JSON.stringify(item.card)}>
          <FoundItem item={item} onChosen={onChosen} />
        </li>
      ))}
    </ul>
  )
}

function FoundItem({ item, onChosen }: Pick<Props, 'onChosen'> & { readonly item: Item }) {
  const styles = useStyles()
  return (
    <Button appearance="subtle" className={styles.item} onClick={() => onChosen(item.card)}>
      <span>
        {item.title}
        <small>{item.text}</small>
      </span>
    </Button>
  )
}
