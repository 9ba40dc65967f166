import type { HelpTopic } from './helpQuestion.ts'

/** Dates, access, and where things are. */
export const WHERE_TO_FIND: readonly HelpTopic[] = [
  {
    title: 'Dates and days',
    questions: [
      {
        question: 'Why is this the day on which it is due?',
        answer: [
          'Open the page of the induction: every date there unfolds to the rule and the record that it came from.',
        ],
      },
      {
        question: 'How do I record an absence?',
        answer: [
          'On the page of the induction, tutor or headteacher presses “Record an absence”. It says beforehand what that does to the dates.',
        ],
      },
      {
        question: 'The contract or the hours change. Where do I say so?',
        answer: [
          'On the page of the induction, under “Contracts”. What was shared or signed stays as it is; what comes next is planned anew.',
        ],
      },
      {
        question: 'A teacher leaves before induction is complete. What happens?',
        answer: [
          'Say so in the review that is open, or on the page of the induction. An interim assessment takes the place of the review, and the headteacher confirms the leaver details.',
        ],
      },
    ],
  },
  {
    title: 'Who sees what',
    questions: [
      {
        question: 'Who can read a report?',
        answer: [
          'Every report names them at its top. The appropriate body reads it once it is submitted. Named contact and mentor do not read reports.',
        ],
      },
      {
        question: 'Who has opened my report?',
        answer: [
          'Early career teachers see it at the end of each report, and over all of them on the page of their induction.',
        ],
      },
      {
        question: 'I cannot see a teacher whose tutor I am. Why?',
        answer: [
          'Then the record of the induction names another tutor. Ask whoever looks after inductions at your school, or your appropriate body.',
        ],
      },
    ],
  },
  {
    title: 'Notices',
    questions: [
      {
        question: 'Will I be told when something waits for me?',
        answer: [
          'Yes, in your activity feed and in chat. Neither says what was judged or commented, so that it can stand on a locked screen.',
        ],
      },
      {
        question: 'What can I ask in chat?',
        answer: [
          'Write “tasks” for what waits for you, “status” and a name for where a teacher’s review stands, and “help” for the rest.',
        ],
      },
    ],
  },
]
