import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'

import { useStyles } from './useStyles.ts'

interface Props {
  readonly caption: string
  readonly columns: readonly string[]
  /** The first cell names the row. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
}

const PHONE = '@media (max-width: 640px)'

const useTableStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', ...typographyStyles.body1 },
  head: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    padding: '8px 12px 8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    [PHONE]: { display: 'none' },
  },
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
    [PHONE]: { display: 'block', paddingBlock: '8px' },
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'baseline',
    padding: '8px 12px 8px 0',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    ':empty': { [PHONE]: { display: 'none' } },
    [PHONE]: { display: 'block', padding: '2px 0' },
  },
  named: {
    '::before': {
      [PHONE]: {
        content: 'attr(data-column) ": "',
        color: tokens.colorNeutralForeground2,
      },
    },
  },
  name: { [PHONE]: { fontWeight: tokens.fontWeightSemibold } },
})

/** A plain table; on a phone each row is a small block, with the column before each cell. */
export function Table({ caption, columns, rows }: Props) {
  const styles = useStyles()
  const shapes = useTableStyles()
  return (
    <table className={shapes.table}>
      <caption className={styles.unseen}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={shapes.head}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [name, ...cells] }) => (
          <tr key={id} className={shapes.row}>
            <th scope="row" className={mergeClasses(shapes.cell, shapes.name)}>
              {name}
            </th>
            {cells.map((cell, index) => (
              <td
                key={columns[index + 1]}
                data-column={columns[index + 1]}
                className={mergeClasses(shapes.cell, shapes.named)}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
