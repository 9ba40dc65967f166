import { Link, makeStyles } from '@fluentui/react-components'
import { Fragment } from 'react'

import { type Block, readBlocks, type Span } from '../richText.ts'
import { useOpenLink } from '../session.ts'

const useStyles = makeStyles({
  text: { '& p': { margin: 0 }, '& > * + *': { marginTop: '6px' }, '& ul, & ol': { margin: 0 } },
})

/** A message's text, with the little Markdown that Teams shows. */
export function RichText({ text }: { readonly text: string }) {
  const styles = useStyles()
  return (
    <div className={styles.text}>
      {readBlocks(text).map((block, index) => (
        <BlockText key={index} block={block} />
      ))}
    </div>
  )
}

function BlockText({ block: { kind, lines } }: { readonly block: Block }) {
  if (kind === 'paragraph') {
    return (
      <p>
        {lines.map((spans, index) => (
          <Fragment key={index}>
            {index > 0 && <br />}
            <Spans spans={spans} />
          </Fragment>
        ))}
      </p>
    )
  }
  const items = lines.map((spans, index) => (
    <li key={index}>
      <Spans spans={spans} />
    </li>
  ))
  return kind === 'bullets' ? <ul>{items}</ul> : <ol>{items}</ol>
}

function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return spans.map((span, index) => <SpanText key={index} span={span} />)
}

function SpanText({ span }: { readonly span: Span }) {
  const openLink = useOpenLink()
  if (span.kind === 'bold') return <strong>{span.text}</strong>
  if (span.kind === 'italic') return <em>{span.text}</em>
  if (span.kind === 'text') return span.text
  return (
    <Link
      href={span.href}
      onClick={(event) => {
        event.preventDefault()
        openLink(span.href)
      }}
    >
      {span.text}
    </Link>
  )
}
