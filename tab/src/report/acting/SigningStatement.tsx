import { Button, Checkbox, Field } from '@fluentui/react-components'
import { SIGNING_STATEMENT } from '@ect/domain/report/signing.ts'

import { Notice } from '../../ui/Notice.tsx'
import { fieldId, shownError } from '../fields/fieldProps.ts'
import { STATEMENT } from './missingFrom.ts'

interface Props {
  readonly isAccepted: boolean
  readonly error: string | undefined
  readonly problem: string | undefined
  readonly isSigning: boolean
  /** On the button: `Sign` unless several are signed. */
  readonly action?: string
  readonly onAccept: (accepted: boolean) => void
  readonly onSign: () => void
}

/** The words that are signed under, and Sign. */
export function SigningStatement(props: Props) {
  const { isAccepted, error, problem, isSigning, action = 'Sign', onAccept, onSign } = props
  return (
    <>
      <Field {...shownError(error)}>
        <Checkbox
          id={fieldId(STATEMENT)}
          checked={isAccepted}
          label={SIGNING_STATEMENT}
          onChange={(_, { checked }) => onAccept(checked === true)}
        />
      </Field>
      {problem !== undefined && <Notice intent="error">{problem}</Notice>}
      <div>
        <Button appearance="primary" size="large" onClick={() => !isSigning && onSign()}>
          {isSigning ? 'Signing…' : action}
        </Button>
      </div>
    </>
  )
}
