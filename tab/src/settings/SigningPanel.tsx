import { DEFAULT_SIGNING, isSameOrder, SIGNING_ORDERS } from '@ect/domain/report/signingOrder.ts'
import { REPORT_KINDS, type ReportKind } from '@ect/domain/schedule/reportDates.ts'
import { withCapital } from '@ect/domain/withCapital.ts'

import { Panel } from '../ui/Panel.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { BackToDefault } from './BackToDefault.tsx'
import { Group } from './Group.tsx'
import type { PanelProps } from './panelProps.ts'
import { SelectField } from './SelectField.tsx'
import { KIND_WORDS } from './settingsWords.ts'
import { orderInWords, signingSteps } from './signingWords.ts'

/** Who signs each kind of report, and one after whom. */
export function SigningPanel({ draft, onChange }: PanelProps) {
  const styles = useStyles()
  return (
    <Panel title="Signatures">
      <p className={styles.text}>
        Nobody signs before the ECT has commented, and an assessment is signed by ECT, induction
        tutor and headteacher (para 2.61). A report keeps the order that holds on the day on which
        it is first shared.
      </p>
      {REPORT_KINDS.map((kind) => (
        <KindOfReport key={kind} kind={kind} draft={draft} onChange={onChange} />
      ))}
      <BackToDefault
        what="the signatures"
        isDefault={REPORT_KINDS.every((kind) =>
          isSameOrder(draft.signing[kind], DEFAULT_SIGNING[kind]),
        )}
        onReset={() => onChange({ ...draft, signing: DEFAULT_SIGNING })}
      />
    </Panel>
  )
}

interface KindProps extends Pick<PanelProps, 'draft' | 'onChange'> {
  readonly kind: ReportKind
}

function KindOfReport({ kind, draft, onChange }: KindProps) {
  const styles = useStyles()
  const { signing } = draft
  const orders = SIGNING_ORDERS[kind]
  const choose = (value: string) => {
    const order = orders.find((one) => one.join() === value)
    if (order) onChange({ ...draft, signing: { ...signing, [kind]: order } })
  }
  return (
    <Group legend={KIND_WORDS[kind]}>
      <SelectField
        label="Who signs, one after the other"
        value={signing[kind].join()}
        options={orders.map((order) => ({
          value: order.join(),
          label: withCapital(orderInWords(order)),
        }))}
        onChange={choose}
      />
      <ol className={styles.text} aria-label="What happens, step by step" aria-live="polite">
        {signingSteps(signing[kind]).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.quiet}>Default: {orderInWords(DEFAULT_SIGNING[kind])}</p>
    </Group>
  )
}
