import { daysInWords } from '@ect/domain/daysInWords.ts'
import { inWords } from '@ect/domain/calendar.ts'
import { asOfVersion } from '@ect/domain/report/formerPeople.ts'
import { sectionsOf } from '@ect/domain/forms/shownQuestions.ts'
import { type Report, reportNoun, reportTitle } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'

import { printAnswers } from './answeredQuestions.ts'
import type { DocumentFacts, DocumentWriter } from './documentWriter.ts'
import { momentInWords } from './momentInWords.ts'
import { printSignatures } from './signatures.ts'

/** What the document says of itself, whatever it becomes. */
export function documentFacts(report: Report, version: ReportVersion): DocumentFacts {
  const { ect } = report.people
  return {
    title: `${ect.name}: ${reportTitle(report)}`,
    author: report.facts.schoolName,
    subject: report.form.title,
    marking: `Confidential: induction record of ${ect.name}`,
    reference: `${report.facts.schoolName}, report ${report.id}, version ${version.number}`,
    madeAt: new Date(version.sharedAt),
  }
}

/** One version of a report: all that was asked, answered and signed, and nothing else. */
export function writeReport(out: DocumentWriter, of: Report, version: ReportVersion): void {
  const report = asOfVersion(of, version)
  const { marking } = documentFacts(report, version)
  out.heading(1, report.form.title)
  out.paragraph(`${report.people.ect.name}, ${reportTitle(report)}`, 'strong')
  out.paragraph(`${marking}. Only for the people named in it and the appropriate body.`, 'quiet')
  printStanding(out, report, version)
  printFacts(out, report, version)
  for (const section of sectionsOf(report.form, 'induction-tutor')) {
    out.heading(2, section.title)
    printAnswers(out, section, version.answers)
  }
  printEctPart(out, report, version)
  printHeadPart(out, report, version)
  printSignatures(out, report, version)
}

function printStanding(out: DocumentWriter, report: Report, version: ReportVersion): void {
  const { versions, state } = report
  if (state === 'reopened' && version === versions.at(-1)) {
    out.paragraph(
      'This report was re-opened. The signatures of this version count no more.',
      'strong',
    )
  }
  if (version.number < versions.length) {
    out.paragraph(
      `This version is no longer in force: version ${versions.length} replaced it. Its signatures count no more.`,
      'strong',
    )
  }
}

function printFacts(out: DocumentWriter, report: Report, version: ReportVersion): void {
  const { people, facts, period } = report
  out.heading(2, `About this ${reportNoun(report)}`)
  out.terms([
    ['Early career teacher', people.ect.name],
    ['Teacher reference number', facts.trn],
    ['School', facts.schoolName],
    ['Induction tutor', people.inductionTutor.name],
    ['Headteacher', people.headteacher.name],
    ['Appropriate body', `${facts.appropriateBodyName}\n${facts.appropriateBodyContact}`],
    [
      'Reporting period',
      `${inWords(period.startsOn)} to ${inWords(period.endsOn)}\n` +
        `Period ${period.number}: ${period.schoolTerm} term ${period.schoolYear}`,
    ],
    ['Contract on record', contractInWords(report)],
    ['Absent earlier this year', daysInWords(facts.earlierAbsence)],
    ['Version', `${version.number}, shared on ${momentInWords(version.sharedAt)}`],
  ])
}

/** In the words of the form's own choices where it has them. */
function contractInWords({ facts, form }: Report): string {
  const { type, daysPerWeek } = facts.contract
  const choices = form.sections
    .flatMap(({ questions }) => questions)
    .flatMap((question) => (question.kind === 'choice' ? question.choices : []))
  const label = choices.find(({ value }) => value === type)?.label ?? type
  return `${label}, ${daysInWords(daysPerWeek)} a week`
}

function printEctPart(out: DocumentWriter, report: Report, version: ReportVersion): void {
  const { ect } = report.people
  const { ectAnswers, query } = version
  out.heading(2, `Comments of ${ect.name}`)
  if (query) {
    out.heading(3, `Question about the days, ${momentInWords(query.at)}`)
    out.paragraph(query.text)
  }
  if (!ectAnswers) {
    out.paragraph(`${ect.name} has not commented on this version.`, 'quiet')
    return
  }
  for (const section of sectionsOf(report.form, 'ect')) printAnswers(out, section, ectAnswers)
}

/** Only where the form asks the headteacher for anything. */
function printHeadPart(
  out: DocumentWriter,
  { form }: Report,
  { headAnswers }: ReportVersion,
): void {
  for (const section of sectionsOf(form, 'headteacher')) {
    out.heading(2, section.title)
    if (headAnswers) printAnswers(out, section, headAnswers)
    else out.paragraph('Not given yet.', 'quiet')
  }
}
