import type { Answers, FormDefinition } from '../forms/question.ts'
import { questionsOf } from '../forms/shownQuestions.ts'
import type { PersonNamed } from '../people.ts'
import type { Report } from '../report/report.ts'
import type { ReportVersion } from '../report/reportVersion.ts'
import { completeAnswers, ectAnswers } from './answers.ts'
import { progressReview, signature } from './reports.ts'

/** What someone typed to do more than say something, and what is left of it to see. */
export interface HostileText {
  readonly is: string
  readonly typed: string
  /** Without marks that nobody can see; otherwise exactly what was typed. */
  readonly shown: string
}

/** Each stands for a way in which typed text has done harm somewhere. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  asTyped('a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'),
  asTyped('the end of an attribute', `"><svg onload=alert(1)> ' onmouseover='alert(1)`),
  asTyped('an escaped tag', '&lt;b&gt;bold&lt;/b&gt; &amp;nbsp; &#60;i&#62;'),
  asTyped('the end of a page', '</td></table></main></body></html><!-- --> ]]>'),
  asTyped('a style', '</style><style>*{display:none}</style>'),
  asTyped('a formula', `=cmd|' /C calc'!A0`),
  asTyped('another formula', '@SUM(1+9)*cmd|x'),
  asTyped('a template of cards', '{{DATE(2026-11-23T10:00:00Z, SHORT)}} ${name} {{7*7}}'),
  asTyped('a mention', '<at>Priti Lanwar</at>'),
  asTyped(
    'a link in Markdown',
    '[Sign here](https://evil.example) ![x](https://evil.example/x.png)',
  ),
  asTyped('emphasis in Markdown', '**not on track** _really_ ~~at all~~ `code`'),
  asTyped('operators of a PDF', ') Tj ET /JS (app.alert(1)) >> endobj %PDF stream endstream \\'),
  asTyped('a word of 3,000 letters', 'w'.repeat(3000)),
  asTyped('a text of 500 lines', Array.from({ length: 500 }, () => 'a').join('\n')),
  {
    is: 'a text that turns round',
    typed: 'plan \u202Egnp.exe\u202C \u2066x\u2069',
    shown: 'plan gnp.exe x',
  },
  { is: 'invisible letters', typed: 'o\u200Bn tr\u2060ack\uFEFF\u00AD', shown: 'on track' },
  { is: 'control characters', typed: 'o\u0000n\u0007 \u001B[31mtrack', shown: 'on [31mtrack' },
  { is: 'half a letter', typed: 'half \uD83D a pair', shown: 'half \uFFFD a pair' },
]

/** Letters of a name that a directory keeps. */
const LONGEST_NAME = 200

/** A report with this text wherever a person could have put one, names and places included. */
export function hostileReport(text: string): { report: Report; version: ReportVersion } {
  const { people, facts, form } = progressReview()
  const name = text.slice(0, LONGEST_NAME)
  const named = (person: PersonNamed): PersonNamed => ({ ...person, name })
  const version: ReportVersion = {
    number: 1,
    sharedAt: '2026-11-23T14:00:00.000Z',
    answers: hostileAnswers(form, text),
    ectAnswers: withTexts(form, ectAnswers(), text),
    query: { text, at: '2026-11-23T15:00:00.000Z' },
    notSigned: {
      signatory: 'headteacher',
      by: named(people.headteacher),
      text,
      at: '2026-11-23T16:00:00.000Z',
    },
    signatures: [signature({ by: named(people.ect) })],
  }
  const report = progressReview({
    state: 'needs-signatures',
    versions: [version],
    people: {
      ect: named(people.ect),
      inductionTutor: named(people.inductionTutor),
      headteacher: named(people.headteacher),
    },
    facts: {
      ...facts,
      trn: name,
      schoolName: name,
      appropriateBodyName: name,
      appropriateBodyContact: name,
    },
  })
  return { report, version }
}

/** Every question that takes words, asked and answered with this text. */
function hostileAnswers(form: FormDefinition, text: string): Answers {
  return withTexts(
    form,
    completeAnswers({
      entitlementsMet: false,
      entitlementsReason: '',
      'rating.TS1': 'cause-for-concern',
      'ratingComment.TS1': '',
      targets: [{ what: text, standard: 'TS1' }],
    }),
    text,
  )
}

/** These answers with this text for each that takes words. */
export function withTexts(form: FormDefinition, answers: Answers, text: string): Answers {
  const questions = [...questionsOf(form, 'induction-tutor'), ...questionsOf(form, 'ect')]
  const typed = questions.filter(({ id, kind }) => kind === 'text' && id in answers)
  return { ...answers, ...Object.fromEntries(typed.map(({ id }) => [id, text])) }
}

function asTyped(is: string, typed: string): HostileText {
  return { is, typed, shown: typed }
}
