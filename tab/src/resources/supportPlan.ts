/** A part of a support plan: what to write, and how it can look for an invented teacher. */
interface PlanPart {
  readonly heading: string
  readonly lines: readonly { readonly ask: string; readonly example: string }[]
}

export const SUPPORT_PLAN_PATH = '/resources/support-plan'

export const SUPPORT_PLAN: readonly PlanPart[] = [
  {
    heading: 'Who and when',
    lines: [
      { ask: 'Early career teacher', example: 'Rowan Tideswell, Year 8 and 9 geography' },
      { ask: 'School', example: 'Larkmoor Academy' },
      { ask: 'Induction tutor and mentor', example: 'Imogen Farrow; Dev Castleton' },
      { ask: 'Plan runs from and to', example: '12 January to 20 March, ten school weeks' },
    ],
  },
  {
    heading: 'What is the concern?',
    lines: [
      {
        ask: 'Which standards, and what has been seen',
        example:
          'TS7. In four of five visits since November, Year 9 took longer than eight minutes to settle; two lessons lost their last task.',
      },
      {
        ask: 'What goes well and can be built on',
        example: 'Year 8 settle well with the routine at the door. Subject knowledge is secure.',
      },
      {
        ask: 'What the teacher says',
        example: 'Rowan finds the change of room before Year 9 hard, and wants to rehearse it.',
      },
    ],
  },
  {
    heading: 'What will change, and how will both know?',
    lines: [
      {
        ask: 'Target 1, with its date',
        example: 'By 6 February, Year 9 have begun the first task within three minutes.',
      },
      {
        ask: 'Target 2, with its date',
        example: 'By 20 March, every Year 9 lesson ends with the planned last task.',
      },
      {
        ask: 'What will show it',
        example: 'Notes of one visit each week, and the books of six pupils.',
      },
    ],
  },
  {
    heading: 'Who does what to help?',
    lines: [
      {
        ask: 'Support, by whom and how often',
        example:
          'Dev rehearses the start of lessons with Rowan each Monday; Imogen visits each Thursday and talks it over the same day.',
      },
      {
        ask: 'Time and means from the school',
        example: 'One more free period a week; Year 9 stay in room 14.',
      },
    ],
  },
  {
    heading: 'Looking again',
    lines: [
      { ask: 'Dates on which both look at the plan', example: '6 February, 27 February, 20 March' },
      {
        ask: 'What was found, and what follows',
        example: '6 February: four minutes on average, from nine. Target 1 stays for two weeks.',
      },
      { ask: 'Agreed by, and when', example: 'R. Tideswell and I. Farrow, 12 January' },
    ],
  },
]
