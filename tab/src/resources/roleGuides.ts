import type { Guide } from './guide.ts'

const ECT: Guide = {
  id: 'early-career-teacher',
  title: 'Guide for the early career teacher',
  about: 'What comes to you, what you do with it, and whom to ask.',
  parts: [
    {
      heading: 'Your two years at a glance',
      points: [
        'Six terms, worked full time; part time, as many as come to the same (paragraphs 2.30 and 2.36).',
        'A progress review in each term, and a formal assessment instead of it at the end of each year of induction (paragraphs 2.48 and 2.55).',
        'Time for it: a tenth of the timetable in the first year, a twentieth in the second, beside planning time (paragraphs 2.20 and 2.21).',
      ],
    },
    {
      heading: 'When a review is shared with you',
      points: [
        'Teams tells you. Open the review from the notice, from chat, or from Home.',
        'Read all of it, write what you want to say, then sign. Your comments stay in the review in your own words.',
        'If you cannot sign it as it stands, say why with “I cannot sign this”. It goes back to your tutor, who can amend it and share it again.',
        'Nothing in it should be news to you (paragraph 2.58). Where it is, talk with your tutor before you sign.',
        'Download your own copy and keep it: the next school and the appropriate body may ask for it.',
      ],
    },
    {
      heading: 'When something is not right',
      points: [
        'Speak with your induction tutor first. If that does not settle it, speak with the named contact whom the appropriate body gave you (paragraphs 2.28 and 2.64).',
        'Each review says who can see it. You may ask about anyone whom you do not expect there (paragraph 2.79).',
      ],
    },
  ],
}

const TUTOR: Guide = {
  id: 'induction-tutor',
  title: 'Guide for the induction tutor',
  about: 'From the notice that a review is due to your signature.',
  parts: [
    {
      heading: 'Before you write',
      points: [
        'Meet the early career teacher, and look at what there is already: no evidence needs making for a review (paragraph 2.51).',
        'Judge by the Teachers’ Standards, at the stage that this teacher has reached; the training programme is not what you assess (paragraphs 1.9 and 2.57).',
        'If the teacher is away when a review is due, it waits until they are back (paragraph 2.49).',
      ],
    },
    {
      heading: 'Writing and sharing',
      points: [
        'Open the review from the notice or from Home. It is saved as you type, on a phone as well.',
        'On track: brief reasons and targets for the next term are enough (paragraph 2.52).',
        'Not on track: say which standards and on what evidence, tell the teacher in person, and attach a support plan. What follows in the form opens after that (paragraph 4.1).',
        'Share it. The teacher comments and signs, then you sign. Where your appropriate body asks for another order, the report says so.',
      ],
    },
    {
      heading: 'Between reviews',
      points: [
        'Record absence and changes of contract on the page of the induction, so that days and dates are right when you need them.',
        'Observe with a date agreed beforehand, talk about it soon after, and note briefly what to develop (paragraphs 2.46 and 2.47).',
      ],
    },
  ],
}

const HEADTEACHER: Guide = {
  id: 'headteacher',
  title: 'Guide for the headteacher',
  about: 'What you sign, what you are told, and what you tell the appropriate body.',
  parts: [
    {
      heading: 'Before induction starts',
      points: [
        'Check qualified teacher status, agree on an appropriate body and have the teacher registered (paragraphs 2.9 to 2.11 and 2.23).',
        'Name an induction tutor and a mentor: two people, but for rare cases with a reason on record (paragraphs 2.42 to 2.45).',
      ],
    },
    {
      heading: 'While it runs',
      points: [
        'You are told of every progress review. You sign formal assessments, beside the tutor and the teacher (paragraphs 2.53 and 2.61).',
        'Tell the appropriate body as soon as absences come to 30 days in a year of induction: that year becomes longer (paragraphs 3.6 and 5.4).',
        'Where a teacher may not meet the standards, have somebody else observe them too (paragraph 5.4).',
      ],
    },
    {
      heading: 'At the end, or when someone leaves',
      points: [
        'The last assessment and your recommendation go to the appropriate body within ten working days; the decision is theirs (paragraphs 2.61 and 2.66).',
        'Record on the page of the induction that a teacher leaves; whether an interim assessment is due is worked out there (paragraph 2.62).',
        'Keep assessments for six years at least, and pass earlier records to the next school (paragraphs 2.75 and 2.77).',
      ],
    },
  ],
}

const REVIEWER: Guide = {
  id: 'reviewer',
  title: 'Guide for the reviewer of an appropriate body',
  about: 'What waits for you, and the days that the guidance gives you.',
  parts: [
    {
      heading: 'Day by day',
      points: [
        'The overview shows first what waits for your review, then where every report stands. Search it by teacher, tutor or school.',
        'When a shared report needs your attention early, get in touch with the school and offer support, and say on the card or on its page that you have. You read it once all have signed it.',
        'See whether the judgement follows from the evidence, and whether a teacher who is not on track has a plan that fits (paragraphs 2.54 and 4.1).',
        'Ask the school about what is late or lacks a signature (paragraph 2.74).',
      ],
    },
    {
      heading: 'At the end of induction',
      points: [
        'Decide within 20 working days of receiving the recommendation: passed, longer, or not passed (paragraph 2.67).',
        'Tell the teacher, the headteacher and the employer in writing within three working days; where it is not a pass, say how to appeal (paragraphs 2.69 and 2.70).',
        'Nobody can fail before the whole of induction is served (paragraph 4.7).',
      ],
    },
    {
      heading: 'In confidence',
      points: [
        'Reports are for those directly involved, and the teacher is to know who they are (paragraph 2.79).',
        'The named contact of a teacher does not judge that teacher (paragraph 2.28).',
      ],
    },
  ],
}

export const ROLE_GUIDES: readonly Guide[] = [ECT, TUTOR, HEADTEACHER, REVIEWER]
