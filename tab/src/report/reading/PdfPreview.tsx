import { makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { useCallback, useEffect, useState } from 'react'

import { Notice } from '../../ui/Notice.tsx'
import { openPdf, type PdfPage, type PdfPages } from './openPdf.ts'

/** Sharp on most screens, and small enough for a phone's memory. */
const SCALE = 1.5

const useShapes = makeStyles({
  page: { margin: 0, position: 'relative' },
  picture: {
    width: '100%',
    height: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
  },
  words: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'pre-wrap',
  },
})

/** The pages of a PDF. A tab stands in a frame where the browser's own viewer shows none. */
export function PdfPreview({ content }: { content: Blob }) {
  const [pages, setPages] = useState<PdfPages>()
  const [isUnreadable, setIsUnreadable] = useState(false)
  useEffect(() => {
    let isClosed = false
    let close = () => {}
    const show = async () => {
      const data = await content.arrayBuffer()
      if (isClosed) return
      const pdf = openPdf(data)
      close = pdf.close
      const read = await pdf.pages
      if (!isClosed) setPages(read)
    }
    show().catch(() => isClosed || setIsUnreadable(true))
    return () => {
      isClosed = true
      close()
    }
  }, [content])

  if (isUnreadable) return <Notice intent="warning">{UNREADABLE}</Notice>
  if (!pages) return <Spinner label="Opening the PDF…" />
  const { shown, count } = pages
  return (
    <>
      {shown.map((page, n) => (
        <Page key={page.page.pageNumber} page={page} title={`Page ${n + 1} of ${count}`} />
      ))}
      {shown.length < count && (
        <Notice intent="info">{`These are the first ${shown.length} of ${count} pages. Download it to read all.`}</Notice>
      )}
    </>
  )
}

const UNREADABLE = 'This PDF cannot be shown here. Download it to read it.'

function Page({ page: { page, text }, title }: { page: PdfPage; title: string }) {
  const shapes = useShapes()
  const draw = useCallback(
    (canvas: HTMLCanvasElement) => {
      const viewport = page.getViewport({ scale: SCALE })
      canvas.width = viewport.width
      canvas.height = viewport.height
      const drawing = page.render({ canvas, viewport })
      drawing.promise.catch(() => {})
      return () => drawing.cancel()
    },
    [page],
  )
  return (
    <figure className={shapes.page} aria-label={title}>
      <canvas ref={draw} className={shapes.picture} />
      <p className={shapes.words}>{text}</p>
    </figure>
  )
}
