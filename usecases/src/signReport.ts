import type { Instant } from '@ect/domain/calendar.ts'
import type { Answers } from '@ect/domain/forms/question.ts'
import { sectionsOf } from '@ect/domain/forms/shownQuestions.ts'
import { contentAsSigned } from '@ect/domain/report/carrying.ts'
import { type Receipt, type Report, versionInForce } from '@ect/domain/report/report.ts'
import type { Signatory, Signature, SigningPlace } from '@ect/domain/report/signature.ts'
import {
  lastSignature,
  personOf,
  SIGNING_STATEMENT,
  whyNotSign,
  withEctAnswers,
  withHeadAnswers,
  withSignature,
} from '@ect/domain/report/signing.ts'
import { signatoriesOf } from '@ect/domain/report/signingOrder.ts'
import { storyBefore } from '@ect/domain/report/storyBefore.ts'

import { type ChangePorts, changeReport, type ReportCommand } from './changeReport.ts'
import { completeAnswersOf } from './completeAnswersOf.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { Fingerprint } from './ports/sealing.ts'
import { assertRead } from './readBeforeSigning.ts'
import { Refusal } from './refusal.ts'
import { sealed } from './sealedChain.ts'
import { assertContentShown } from './versionShown.ts'

export type SignPorts = ChangePorts & Pick<Ports, 'sealing' | 'accessLog'>

export interface SignReport extends ReportCommand {
  readonly version: number
  /** Fingerprint of what was shown to the person who signs. */
  readonly contentHash: string
  readonly place: SigningPlace
  /** From an ECT who signs first: they comment and confirm the days with the signature. */
  readonly comments?: Answers
  /** From the headteacher, where the form asks for a recommendation. */
  readonly recommendation?: Answers
}

/**
 * Signs a report. Where the ECT signs first, their comments and signature are one command, so
 * neither is there without the other, and so are a headteacher's recommendation and signature. The
 * signature is over exactly what was shown, with those words, and the chain that it ends is sealed
 * in the same write.
 *
 * @rule R54, R57
 * @source SG-2024-04 para 2.60, para 2.61
 * @throws Refusal `not-your-part` of someone who does not sign this report; `report-changed` when
 *   what was shown is not what stands; `not-read` when the access log has no line that they were
 *   given it; `answers-incomplete` with `gaps`; `microsoft-unavailable` when nothing can be sealed;
 *   any `SigningRefusal`
 */
export function signReport(
  ports: SignPorts,
  caller: Caller,
  command: SignReport,
): Promise<Receipt> {
  return changeReport(ports, {
    action: 'signReport',
    caller,
    command,
    apply: async ({ record, role }, at) => {
      const version = assertContentShown(ports.fingerprint, record, command)
      const signatory = signatoriesOf(record).find((one) => one === role)
      if (!signatory) throw new Refusal('not-your-part')
      const refusal = whyNotSign(record, signatory)
      if (refusal) throw new Refusal(refusal)
      await assertRead(ports, caller, record, version)
      const report = withOwnAnswers(record, signatory, command)
      const signature = signatureOn(ports.fingerprint, report, { signatory, at, caller, command })
      return sealed(ports.sealing, withSignature(report, signature, command.commandId))
    },
  })
}

function withOwnAnswers(
  report: Report,
  signatory: Signatory,
  { comments = {}, recommendation = {} }: SignReport,
): Report {
  if (signatory === 'ect' && versionInForce(report)?.ectAnswers) return report
  if (signatory === 'ect') {
    return withEctAnswers(report, completeAnswersOf(report, 'ect', comments))
  }
  const isAsked = sectionsOf(report.form, signatory).length > 0
  if (signatory !== 'headteacher' || !isAsked) return report
  return withHeadAnswers(report, completeAnswersOf(report, 'headteacher', recommendation))
}

interface Signing {
  readonly signatory: Signatory
  readonly at: Instant
  readonly caller: Caller
  readonly command: SignReport
}

function signatureOn(
  fingerprint: Fingerprint,
  report: Report,
  { signatory, at, caller, command }: Signing,
): Signature {
  const version = versionInForce(report)
  if (!version) throw new Refusal('report-changed')
  const last = lastSignature(report)
  const events = report.history.length
  const unsealed = {
    n: (last?.n ?? 0) + 1,
    signatory,
    by: personOf(report, signatory),
    at,
    place: command.place,
    ...(caller.signedIn && { signedIn: caller.signedIn }),
    statement: SIGNING_STATEMENT,
    contentHash: fingerprint.ofJson(contentAsSigned(report, version, signatory)),
    story: {
      events,
      hash: fingerprint.ofJson(storyBefore(report, version, events)),
    },
    previous: last?.hash ?? '',
  }
  return { ...unsealed, hash: fingerprint.ofJson(unsealed) }
}
