import { inWords } from '@ect/domain/calendar.ts'
import { sectionsOf } from '@ect/domain/forms/shownQuestions.ts'
import {
  type Report,
  reportNoun,
  reportTitle,
  type ReportVersion,
} from '@ect/domain/report/report.ts'

import { printAnswers } from './answeredQuestions.ts'
import { daysInWords } from './answerInWords.ts'
import type { FontFiles } from './fonts.ts'
import { momentInWords } from './momentInWords.ts'
import { printSignatures } from './signatures.ts'
import { TaggedPdf } from './taggedPdf.ts'

/**
 * One version of a report as a PDF: all that was asked, answered and signed, and nothing else. Each
 * page says that it is confidential.
 *
 * @rule R92
 */
export async function reportPdf(
  report: Report,
  version: ReportVersion,
  fonts: FontFiles,
): Promise<Uint8Array> {
  const { ect } = report.people
  const marking = `Confidential: induction record of ${ect.name}`
  const pdf = new TaggedPdf(
    {
      title: `${ect.name}: ${reportTitle(report)}`,
      author: report.facts.schoolName,
      subject: report.form.title,
      marking,
      reference: `${report.facts.schoolName}, report ${report.id}, version ${version.number}`,
      madeAt: new Date(version.sharedAt),
    },
    fonts,
  )
  pdf.heading(1, report.form.title)
  pdf.paragraph(`${ect.name}, ${reportTitle(report)}`, 'strong')
  pdf.paragraph(`${marking}. Only for the people named in it and the appropriate body.`, 'quiet')
  printStanding(pdf, report, version)
  printFacts(pdf, report, version)
  for (const section of sectionsOf(report.form, 'induction-tutor')) {
    pdf.heading(2, section.title)
    printAnswers(pdf, section, version.answers)
  }
  printEctPart(pdf, report, version)
  printHeadPart(pdf, report, version)
  printSignatures(pdf, report, version)
  return pdf.finish()
}

function printStanding(pdf: TaggedPdf, { versions }: Report, { number }: ReportVersion): void {
  if (number < versions.length) {
    pdf.paragraph(
      `This version is no longer in force: version ${versions.length} replaced it. Its signatures count no more.`,
      'strong',
    )
  }
}

function printFacts(pdf: TaggedPdf, report: Report, version: ReportVersion): void {
  const { people, facts, period } = report
  pdf.heading(2, `About this ${reportNoun(report)}`)
  pdf.terms([
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

function printEctPart(pdf: TaggedPdf, report: Report, version: ReportVersion): void {
  const { ect } = report.people
  const { ectAnswers, query } = version
  pdf.heading(2, `Comments of ${ect.name}`)
  if (query) {
    pdf.heading(3, `Question about the days, ${momentInWords(query.at)}`)
    pdf.paragraph(query.text)
  }
  if (!ectAnswers) {
    pdf.paragraph(`${ect.name} has not commented on this version.`, 'quiet')
    return
  }
  for (const section of sectionsOf(report.form, 'ect')) printAnswers(pdf, section, ectAnswers)
}

/** Only where the form asks the headteacher for anything. */
function printHeadPart(pdf: TaggedPdf, { form }: Report, { headAnswers }: ReportVersion): void {
  for (const section of sectionsOf(form, 'headteacher')) {
    pdf.heading(2, section.title)
    if (headAnswers) printAnswers(pdf, section, headAnswers)
    else pdf.paragraph('Not given yet.', 'quiet')
  }
}
