import { Button } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'

import { SigningStatement } from '../report/acting/SigningStatement.tsx'
import { DoneMessage } from '../ui/DoneMessage.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useStyles } from '../ui/useStyles.ts'
import { HowFar } from './HowFar.tsx'
import { idOf, leftToRead, readyToSign } from './severalReports.ts'
import type { useSeveral } from './useSeveral.ts'

interface Props {
  readonly several: ReturnType<typeof useSeveral>
  readonly onGoTo: (reportId: string) => void
}

/** What was read and what was not, the words that are accepted for each, and one Sign for all. */
export function SignAll({ several, onGoTo }: Props) {
  const styles = useStyles()
  const heading = useRef<HTMLHeadingElement>(null)
  const [times, setTimes] = useState(0)
  const { reports, signingNow, signAll } = several
  useEffect(() => heading.current?.focus(), [])
  const sign = async () => {
    await signAll()
    setTimes((before) => before + 1)
  }
  const isSigning = signingNow !== undefined
  return (
    <section className={styles.panel} aria-labelledby="sign-all">
      <h2 ref={heading} id="sign-all" tabIndex={-1} className={styles.heading}>
        Sign what you have read
      </h2>
      <Done reports={reports} times={times} />
      <HowFar reports={reports} onGoTo={isSigning ? undefined : onGoTo} />
      <output className={styles.quiet}>{signingNow}</output>
      {!isSigning && <ToRead reports={reports} onGoTo={onGoTo} />}
      <ToAccept reports={reports} isSigning={isSigning} onSign={() => void sign()} />
    </section>
  )
}

type Reports = Props['several']['reports']

function Done({ reports, times }: { reports: Reports; times: number }) {
  const signed = reports.filter(({ standing }) => standing === 'signed').length
  const counted = `${signed} of ${reports.length} signed.`
  return signed === reports.length ? (
    <DoneMessage times={times} message={counted} />
  ) : (
    <DoneMessage
      times={times}
      message={`${counted} What became of the others stands below.`}
      intent="warning"
    />
  )
}

function ToRead({ reports, onGoTo }: { reports: Reports; onGoTo: Props['onGoTo'] }) {
  const [first] = leftToRead(reports)
  if (!first) return undefined
  return (
    <>
      <Notice intent="warning">
        Only what you have read is signed. Read what is left, or leave it for another time.
      </Notice>
      <div>
        <Button onClick={() => onGoTo(idOf(first))}>Read what is left</Button>
      </div>
    </>
  )
}

interface Signing {
  readonly reports: Reports
  readonly isSigning: boolean
  readonly onSign: () => void
}

function ToAccept({ reports, isSigning, onSign }: Signing) {
  const styles = useStyles()
  const [isAccepted, setIsAccepted] = useState(false)
  const [isMissing, setIsMissing] = useState(false)
  const { length } = readyToSign(reports)
  if (length === 0 && !isSigning) return undefined
  return (
    <>
      <p className={styles.text}>
        Each is a signature of its own, over what you have read, on these words:
      </p>
      <SigningStatement
        isAccepted={isAccepted}
        error={isMissing && !isAccepted ? 'Accept the statement to sign.' : undefined}
        problem={undefined}
        isSigning={isSigning}
        action={length === 1 ? 'Sign 1 report' : `Sign all ${length}`}
        onAccept={setIsAccepted}
        onSign={() => (isAccepted ? onSign() : setIsMissing(true))}
      />
    </>
  )
}
