import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

import type { WireLine } from '../../teams/clientApi.ts'
import { timeOf } from '../moments.ts'

const useStyles = makeStyles({
  entry: {
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
    '& summary': { cursor: 'pointer', minHeight: '24px' },
  },
  way: { color: tokens.colorNeutralForeground2 },
  what: { fontFamily: tokens.fontFamilyMonospace, display: 'block' },
  refused: { color: tokens.colorStatusDangerForeground1 },
  body: {
    margin: '6px 0',
    padding: '8px',
    maxHeight: '340px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
})

export function WireEntry({ line }: { readonly line: WireLine }) {
  const styles = useStyles()
  const { at, from, to, what, status, body } = line
  const heading = (
    <>
      <span className={styles.way}>{`${timeOf(at)}  ${from} → ${to}`}</span>
      {status !== undefined && (
        <strong className={mergeClasses(status >= 400 && styles.refused)}>{`  ${status}`}</strong>
      )}
      <span className={styles.what}>{what}</span>
    </>
  )
  return (
    <li className={styles.entry}>
      {body === undefined ? (
        heading
      ) : (
        <details>
          <summary>{heading}</summary>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is scrolled with the keyboard */}
          <pre className={styles.body} tabIndex={0}>
            {JSON.stringify(body, undefined, 2)}
          </pre>
        </details>
      )}
    </li>
  )
}
