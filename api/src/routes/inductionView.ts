import type { InductionView } from '@ect/contract/inductionView.ts'
import { whoIs } from '@ect/domain/induction/peopleChange.ts'
import { reportTitle } from '@ect/domain/report/report.ts'
import type { OpenedInduction } from '@ect/usecases/openInduction.ts'
import type { ReportHead } from '@ect/usecases/ports/reports.ts'

import { toInductionDates } from './inductionDatesView.ts'
import { toLeavingViews } from './leavingView.ts'
import { toVisitView } from './visitView.ts'

/** What crosses the wire of an opened induction. */
export function toInductionView(opened: OpenedInduction): InductionView {
  const { induction, registration } = opened
  const { people, asked, registeredOn } = induction
  const { qtsAwardedOn } = asked.teacher
  const urn = opened.schools.get(induction.school.id)?.urn
  return {
    key: { appropriateBodyId: induction.appropriateBodyId, inductionId: induction.id },
    role: opened.role,
    status: opened.status,
    today: opened.today,
    mayDo: [...opened.mayDo],
    appropriateBodyName: opened.appropriateBodyName,
    schoolName: induction.school.name,
    ...(urn !== undefined && { schoolUrn: urn }),
    trn: induction.trn,
    dateOfBirth: asked.dateOfBirth,
    email: asked.email,
    people: namesOf(people),
    mayName: opened.mayName.map((part) => {
      const now = whoIs(people, part)
      return { part, ...(now && { now }) }
    }),
    ...(people.tutorIsMentor && { tutorIsMentor: people.tutorIsMentor }),
    startsOn: asked.startsOn,
    ...(qtsAwardedOn !== undefined && { qtsAwardedOn }),
    ...(registeredOn !== undefined && { registeredOn }),
    ...serviceOf(opened),
    leavings: toLeavingViews(opened),
    ...closingOf(opened),
    ...(opened.dates && { dates: toInductionDates(opened, opened.dates) }),
    faults: opened.faults.map(({ field, sentence }) => ({ field, sentence })),
    advice: opened.advice.map(({ says, source }) => ({ says, source })),
    ...(registration && {
      registration: {
        refusals: registration.refusals.map(({ code, says, source }) => ({ code, says, source })),
        otherBodies: [...registration.otherBodies],
      },
    }),
    visits: opened.reports.flatMap(({ head }) => visitsOf(head)),
    history: induction.history.map(({ event, at, by, sentence }) => ({
      event,
      at,
      sentence,
      ...(by && { by: by.name }),
    })),
  }
}

function closingOf({ closing, induction }: OpenedInduction): Pick<InductionView, 'closing'> {
  if (!closing) return {}
  const { leftOn, termsServed, hasInterim, missing, retention } = closing
  const { closed } = induction
  const closedBy = closed &&
    retention && { by: closed.by.name, at: closed.at, keptUntil: retention.keptUntil }
  return {
    closing: {
      leftOn,
      termsServed,
      hasInterim,
      missing: [...missing],
      ...(closedBy && { closed: closedBy }),
    },
  }
}

function visitsOf(head: ReportHead): InductionView['visits'] {
  const { appropriateBodyId, reportId, visits = [] } = head
  const of = { key: { appropriateBodyId, reportId }, title: reportTitle(head) }
  return visits.map((visit) => ({ ...of, visit: toVisitView(visit) }))
}

function namesOf(people: OpenedInduction['induction']['people']): InductionView['people'] {
  const { ect, inductionTutor, headteacher, mentor, namedContact } = people
  return {
    ect: ect.name,
    inductionTutor: inductionTutor.name,
    headteacher: headteacher.name,
    ...(mentor && { mentor: mentor.name }),
    ...(namedContact && { namedContact: namedContact.name }),
  }
}

function serviceOf({
  induction,
  schools,
}: OpenedInduction): Pick<
  InductionView,
  'contracts' | 'servedElsewhere' | 'absences' | 'statutoryLeave'
> {
  return {
    contracts: induction.contracts.map(({ weekdays, ...contract }) => ({
      ...contract,
      schoolName: schools.get(contract.schoolId)?.name ?? contract.schoolId,
      ...(weekdays && { weekdays: [...weekdays] }),
    })),
    servedElsewhere: [...induction.servedElsewhere],
    absences: [...induction.absences],
    statutoryLeave: [...induction.statutoryLeave],
  }
}
