import type { ReportView } from '@ect/contract/reportView.ts'
import { inWords } from '@ect/domain/calendar.ts'
import type { Answers } from '@ect/domain/forms/question.ts'
import { questionsOf } from '@ect/domain/forms/shownQuestions.ts'

import { answerText } from '../reading/answerText.ts'

/** The key facts that open the ECT's card; the whole review follows in chat. */
export function previewCard({ form, period, people, title }: ReportView, answers: Answers) {
  const questions = questionsOf(form, 'induction-tutor')
  const answer = (id: string) => {
    const question = questions.find((asked) => asked.id === id)
    return question ? answerText(question, answers[id]) : 'Not answered'
  }
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: title, size: 'large', weight: 'bolder', wrap: true },
      {
        type: 'TextBlock',
        text: `${people.inductionTutor.name} has shared your review with you.`,
        wrap: true,
      },
      {
        type: 'FactSet',
        facts: [
          { title: 'Period', value: `${inWords(period.startsOn)} to ${inWords(period.endsOn)}` },
          { title: 'Days served', value: answer('daysServed') },
          { title: 'Days absent', value: absence(answers, answer) },
          { title: 'Judgement', value: answer('onTrack') },
        ],
      },
    ],
  }
}

function absence(answers: Answers, answer: (id: string) => string): string {
  return answers['hadAbsence'] === true ? answer('daysAbsent') : 'None'
}
