import { draftTakenOver, isTakenOver } from '@ect/domain/draftTakenOver.ts'
import { sectionsOf } from '@ect/domain/forms/shownQuestions.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import { goesTo, handedOver } from '@ect/domain/report/handingOver.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { assertStep } from '@ect/domain/report/reportStates.ts'

import type { Ports } from './ports.ts'
import type { ReportHead } from './ports/reports.ts'

type HandOverPorts = Pick<Ports, 'reports' | 'drafts' | 'clock'>

/**
 * Gives every report that still goes on to those who are named for its ECT now, with what the tutor
 * before had typed. Rights are read from the report at every request, so theirs begin and end with
 * this one write. Doing it again changes nothing.
 *
 * @returns whether any report changed hands
 * @throws Refusal `stale` when someone wrote meanwhile
 */
export async function handOverReports(
  ports: HandOverPorts,
  induction: Pick<InductionRecord, 'people' | 'school'>,
  heads: readonly ReportHead[],
): Promise<boolean> {
  const { ect, inductionTutor, headteacher } = induction.people
  const people = { ect, inductionTutor, headteacher }
  let hasChanged = false
  for (const head of heads.filter((one) => goesTo(one, people))) {
    const { record: report, version } = await ports.reports.get(head)
    // The headteacher of another school keeps what was done there.
    if (report.schoolId !== induction.school.id || !goesTo(report, people)) continue
    const former = report.people.inductionTutor
    await takeDraftOver(ports, report, { former, next: inductionTutor })
    const after = handedOver(report, people, ports.clock.now())
    assertStep(report.state, 'handOverReports', after.state)
    await ports.reports.replace(after, version)
    // What was saved in the same moment, before the right to it was gone.
    await takeDraftOver(ports, report, { former, next: inductionTutor })
    hasChanged = true
  }
  return hasChanged
}

interface Succession {
  readonly former: PersonNamed
  readonly next: PersonNamed
}

async function takeDraftOver(
  { drafts, clock }: Pick<HandOverPorts, 'drafts' | 'clock'>,
  { id, form }: Pick<Report, 'id' | 'form'>,
  { former, next }: Succession,
): Promise<void> {
  if (former.id === next.id) return
  const [theirs, own] = await Promise.all([drafts.get(id, former.id), drafts.get(id, next.id)])
  if (!theirs || isTakenOver(theirs.record, own?.record, former)) return
  const questions = sectionsOf(form, 'induction-tutor')
    .flatMap((section) => section.questions)
    .map((question) => question.id)
  const draft = draftTakenOver(theirs.record, own?.record, {
    by: next.id,
    from: former,
    questions,
    at: clock.now(),
  })
  await (own ? drafts.replace(draft, own.version) : drafts.create(draft))
}
