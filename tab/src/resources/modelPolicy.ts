import type { Guide } from './guide.ts'

export const MODEL_POLICY_PATH = '/resources/model-policy'

/** An induction policy that a school can start from. What stands in brackets is for the school. */
export const MODEL_POLICY: Guide = {
  id: 'model-policy',
  title: 'Model induction policy',
  about: 'A policy for a school to start from, with gaps for names, dates and times.',
  parts: [
    {
      heading: 'What this policy is for',
      points: [
        'Every early career teacher (ECT) at [school] starts well, is told early how they are doing, and knows whom to ask.',
        'It is read by ECTs, their tutors and mentors, the headteacher, governors and our appropriate body, [name]. It follows the statutory guidance on induction in force; where the two differ, the guidance holds.',
        'Agreed by governors on [day]. Looked at again each summer, next on [day].',
      ],
    },
    {
      heading: 'Who does what',
      points: [
        'The headteacher, [name], registers each ECT with the appropriate body before the first day, makes sure of time, tutor and mentor, and recommends at the end.',
        'The induction tutor, [name], holds QTS, observes, reviews progress each term, writes the reports and talks each one through before it is shared.',
        'The mentor, [name], holds QTS, meets the ECT [weekly in year 1, fortnightly in year 2] and supports; the mentor judges nothing. Where one person is both, the headteacher writes down why and what guards the ECT.',
        'The ECT keeps evidence of their work, says early when something is wrong, and reads, comments on and signs each report.',
        'Governors are told each [term] that the policy is kept to. They read no reports.',
      ],
    },
    {
      heading: 'Time and timetable',
      points: [
        'In the first year the ECT teaches no more than 90 %, in the second no more than 95 %, of what the school’s other teachers on the main range teach; the rest is theirs for induction, beside their planning time.',
        'Mentoring and training are in the timetable, inside contracted hours. When one is lost, it is put in again within [two] weeks.',
        'The ECT teaches the subjects and ages that they trained for, has no demanding class by default, and takes on nothing beyond teaching without support.',
        'Training is the full two-year programme of [provider, or our own].',
      ],
    },
    {
      heading: 'Observation and reviews',
      points: [
        'A lesson is observed each half term, the first one by [week]. The day is agreed beforehand, the talk about it is within [two] days, and a short record names what to work on. After the first lesson that the ECT planned alone, the feedback is detailed and in writing.',
        'The record goes to the documents of the ECT, where the appropriate body sees it.',
        'A progress review closes each term without an assessment; formal assessments close the third and the sixth. Nothing in them comes as news to the ECT.',
        'The ECT watches experienced colleagues teach at least [twice] a term.',
      ],
    },
    {
      heading: 'When progress is not as it should be',
      points: [
        'The tutor says so at once, not at the next report, and the headteacher checks the judgement.',
        'A support plan names the standards, what will change, by when, how both will know, and who helps. It goes to the appropriate body with the report.',
        'The plan is looked at every [two] weeks until it is met or replaced.',
      ],
    },
    {
      heading: 'Absence, leaving, and concerns',
      points: [
        'Absence is written into the record in the week in which it happens, so that everyone sees early whether induction goes on for longer.',
        'When an ECT leaves, the interim assessment is signed before their last day and the leaver details go to the appropriate body.',
        'An ECT who is unhappy with their induction speaks to [tutor], then to [headteacher], then to the named contact at the appropriate body, [name and address].',
      ],
    },
    {
      heading: 'Records and confidence',
      points: [
        'Reports and documents are read only by the ECT, the tutor, the headteacher and the appropriate body’s reviewers. No pupil is named in them.',
        'They are kept for [at least six years] and then taken away.',
      ],
    },
  ],
}
