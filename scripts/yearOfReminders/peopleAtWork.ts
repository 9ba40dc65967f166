import { randomUUID } from 'node:crypto'

import type { PersonNamed } from '@ect/domain/people.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { Signatory } from '@ect/domain/report/signature.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { openReport } from '@ect/usecases/openReport.ts'
import { saveDraft } from '@ect/usecases/saveDraft.ts'
import { shareReport } from '@ect/usecases/shareReport.ts'
import { signReport } from '@ect/usecases/signReport.ts'
import { changesBetween } from '@ect/usecases/testing/steps.ts'

import type { DemoYear } from './demoYear.ts'

type Ports = DemoYear['ports']

/** The tutor answers everything and shares it. */
export async function share(ports: Ports, report: Report): Promise<void> {
  const { inductionTutor } = report.people
  const key = keyOf(report)
  const answers = completeAnswers({ daysServed: 20, daysAbsent: 1 }, report.form)
  const { draft } = await openReport(ports, inductionTutor, key)
  const changes = changesBetween(draft?.answers ?? {}, answers)
  await saveDraft(ports, inductionTutor, { ...key, changes })
  await shareReport(ports, inductionTutor, { ...key, commandId: randomUUID(), answers })
}

/** One of the three reads what they are shown, answers what they are asked, and signs. */
export async function sign(ports: Ports, report: Report, as: Signatory): Promise<void> {
  const { ect, inductionTutor, headteacher } = report.people
  const person: PersonNamed = { ect, 'induction-tutor': inductionTutor, headteacher }[as]
  const key = keyOf(report)
  const { version, contentHash = '' } = await openReport(ports, person, key)
  await signReport(ports, person, {
    ...key,
    commandId: randomUUID(),
    version: version?.number ?? 0,
    contentHash,
    place: 'tab',
    comments: ectAnswers({}, report.form),
    recommendation: { recommendation: 'satisfactory' },
  })
}

function keyOf({ appropriateBodyId, id }: Report) {
  return { appropriateBodyId, reportId: id }
}
