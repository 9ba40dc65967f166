import type { Guide } from './guide.ts'

const INTERIM: Guide = {
  id: 'interim-assessment-and-leaving',
  title: 'Interim assessments and leaving',
  about: 'When a teacher moves on before the next formal assessment.',
  parts: [
    {
      heading: 'When one is due',
      points: [
        'The teacher has served a term or more at the school, and leaves before the next formal assessment (paragraph 2.62).',
        'It is due before the last day. If the teacher has gone already, it is written all the same (paragraph 2.63).',
        'Less than a term at a first school does not count towards induction, however much was taught (paragraphs 2.33 and 2.34).',
      ],
    },
    {
      heading: 'For the tutor',
      points: [
        'Record on the page of the induction that the teacher leaves, and the last day. The interim assessment then stands among your tasks if one is due.',
        'Write for the tutor of the next school: what goes well, what comes next, and what has helped.',
        'Give the time served, and the days absent since the last assessment (paragraph 2.62).',
      ],
    },
    {
      heading: 'For the teacher',
      points: [
        'Comment and sign before your last day, while your school account still works, and download your copy.',
        'At the next school the rest of induction goes on from what you have served; nothing served has to be served again (paragraph 2.34).',
      ],
    },
  ],
}

const TARGETS_AND_EVIDENCE: Guide = {
  id: 'targets-and-evidence',
  title: 'Good targets and good evidence',
  about: 'What helps a teacher on, and what shows that it did.',
  parts: [
    {
      heading: 'A good target',
      points: [
        'Says what the teacher will do in lessons, for whom and until when: “By half-term, every Year 9 lesson starts with a recall task that all can begin alone.”',
        'Names the standard that it serves, and who helps: “TS2, with the mentor, in two planning sessions.”',
        'Says how both will know: “In three visits, nine in ten pupils have begun within two minutes.”',
        'There are two or three, not ten.',
      ],
    },
    {
      heading: 'A target to write again',
      points: [
        '“Improve behaviour management”: of which class, at which moment, by doing what?',
        '“Attend a course”: and what will pupils notice afterwards?',
      ],
    },
    {
      heading: 'Good evidence',
      points: [
        'Exists already: notes of visits, plans, pupils’ work, marks, what a parent wrote. None has to be made for a review (paragraph 2.51).',
        'Says when and where: “10 January, Year 4 fractions: six pupils explained their method to the class.”',
        'Comes from more than one day and more than one person.',
        'Keeps pupils and families unnamed.',
      ],
    },
  ],
}

const STATUTORY_GUIDANCE: Guide = {
  id: 'statutory-guidance',
  title: 'Where the statutory guidance says it',
  about: '“Induction for early career teachers (England)”, April 2024 edition, by paragraph.',
  parts: [
    {
      heading: 'Starting',
      points: [
        'Qualified teacher status and registration: 2.9 to 2.13.',
        'A post that is suitable: 2.18. Time off the timetable: 2.20 and 2.21.',
        'Who may be an appropriate body, and its named contact: 2.24 to 2.28.',
        'Tutor and mentor: 2.42 to 2.45. Observations: 2.46 and 2.47.',
      ],
    },
    {
      heading: 'Length and absence',
      points: [
        'Six terms, part-time work and what counts: 2.30 to 2.38.',
        'A shorter induction: 3.2 to 3.5.',
        'Absence of 30 days or more, and leave that does not count as absence: 3.6 and 3.7.',
        'Longer induction after the last assessment: 3.8 to 3.10. Two schools at once: 3.14 to 3.16.',
      ],
    },
    {
      heading: 'Reviews and assessments',
      points: [
        'Progress reviews: 2.48 to 2.54.',
        'Formal assessments: 2.55 to 2.61. Interim assessments: 2.62 and 2.63.',
        'Concerns of the teacher: 2.64. Support where progress is not enough: 4.1 to 4.6.',
      ],
    },
    {
      heading: 'Finishing and records',
      points: [
        'The decision, notice and appeal: 2.65 to 2.73.',
        'Records and how long they are kept: 2.74 to 2.78. Confidence: 2.79 and 2.80.',
      ],
    },
  ],
}

export const TOPIC_GUIDES: readonly Guide[] = [INTERIM, TARGETS_AND_EVIDENCE]
export const STATUTE_GUIDES: readonly Guide[] = [STATUTORY_GUIDANCE]
