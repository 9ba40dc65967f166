import type { HelpTopic } from './helpQuestion.ts'

/** Writing, signing and what becomes of it. */
export const HOW_IT_WORKS: readonly HelpTopic[] = [
  {
    title: 'Writing',
    questions: [
      {
        question: 'Do I have to save what I type?',
        answer: [
          'No. It is saved as you type, and “Saved 14:02” beside the form says when. Nobody is logged out for typing slowly.',
          'While the network is away it says “Not saved yet, still trying”. You can go on, and even close the window: it is saved when you are back.',
        ],
      },
      {
        question: 'The induction tutor has left, or someone else takes over. What now?',
        answer: [
          'The headteacher presses “Change induction tutor” on the page of the induction and names who follows; the appropriate body can do that too, and can name another headteacher. Every report that is not reviewed yet is theirs at once, with what had been typed in it. What was signed stays signed.',
        ],
      },
      {
        question: 'I wrote over something. Can I have it back?',
        answer: [
          'Yes, for 30 days: press “Restore what I typed” beside the form. Only you see what stands there.',
        ],
      },
      {
        question: 'It says that I also changed this somewhere else. What now?',
        answer: [
          'Two of your devices changed the same answer. Both texts are shown, and you choose one; the other is kept under “Restore what I typed”.',
        ],
      },
      {
        question: 'Who sees what I type?',
        answer: [
          'Until you share or sign it, only you. If someone follows you as induction tutor before that, they go on from what you had typed. Where an appropriate body lets teachers read along while their tutor writes, the form says so before you begin.',
        ],
      },
      {
        question: 'What is the self-review?',
        answer: [
          'A form that an early career teacher fills in for themselves before a report. Home offers it when the report opens. Only they see it until they share it with their tutor or mentor, and it never becomes a part of the report.',
        ],
      },
    ],
  },
  {
    title: 'Sharing and signing',
    questions: [
      {
        question: 'Who signs, and in which order?',
        answer: [
          'What “Waiting for” says at the top of a report: whoever stands there is next. As a rule a review goes from the tutor to the teacher and back, and an assessment on to the headteacher.',
        ],
      },
      {
        question: 'Can I sign in chat?',
        answer: [
          'Yes. The card shows what you sign and asks for what is still missing. If the report changed meanwhile, the card says so and shows it anew.',
        ],
      },
      {
        question: 'The days served are wrong. What do I do?',
        answer: [
          'Do not sign. Press “Ask about the days” and say what is wrong: the tutor is told, corrects or confirms them, and shares the report again.',
        ],
      },
      {
        question: 'Can a report be changed after it was signed?',
        answer: [
          'The appropriate body can return it with a reason. What is shared then is the next version: earlier signatures stay in sight and no longer count.',
        ],
      },
      {
        question: 'How do I keep a copy?',
        answer: [
          'Under “Documents” on the report: as a PDF, or as a web page that can be enlarged and read aloud. The signed one is also filed in the school’s records.',
        ],
      },
    ],
  },
]
