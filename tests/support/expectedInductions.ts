/** What the page of each ECT of the demo has to show (TEST-DATA 6.5), as its reviewer reads it. */
export const EXPECTED_INDUCTIONS: readonly {
  readonly ect: string
  readonly because: string
  readonly shows: readonly string[]
}[] = [
  {
    ect: 'Amara Whitcombe',
    because: 'a full-timer in her first term has six terms left, and a review due on 11 December',
    shows: ['Due 11 December 2026', '0 of 6 terms served, 6 left', 'Ends 21 July 2027'],
  },
  {
    ect: 'Bilal Harcastle',
    because: 'one who is not on track has the same dates as one who is',
    shows: ['Ready to fill in Due 11 December 2026', '2.5 of 30 days absent in year 1'],
  },
  {
    ect: 'Cerys Oyelaran-Dale',
    because: 'her third term ends with the first formal assessment, and 11.5 days extend nothing',
    shows: [
      '3. Autumn 2026 First formal assessment',
      'Due 4 December 2026',
      '11.5 of 30 days absent in year 1',
      'Ends 18 December 2026 Extended by Nothing',
    ],
  },
  {
    ect: 'Dominic Fairweather',
    because: 'in his second year the timetable is shorter by 5%',
    shows: ['Due 11 December 2026', 'Timetable reduction now 5%'],
  },
  {
    ect: 'Esme Tolliver',
    because: 'her final assessment starts the clocks of the end of induction',
    shows: [
      '6. Autumn 2026 Final formal assessment',
      'Due 4 December 2026',
      'The ECT may write to the appropriate body about the recommendation. By Friday 18 December 2026.',
      'The appropriate body decides. By Wednesday 6 January 2027.',
      'Not running yet',
    ],
  },
  {
    ect: 'Farid Pennington',
    because: 'at 0.6 the first assessment falls in the fifth calendar term, the final in the tenth',
    shows: [
      'Banked here 1.8',
      '5. Spring 2027 First formal assessment',
      '10. Autumn 2028 Final formal assessment',
    ],
  },
  {
    ect: 'Gwen Adeyemi-Cross',
    because: 'at 0.5 induction takes twelve calendar terms',
    shows: [
      'Banked here 1.5',
      '6. Summer 2027 First formal assessment',
      '12. Summer 2029 Final formal assessment',
    ],
  },
  {
    ect: 'Kemi Astbury',
    because: '29.5 days absent extend nothing',
    shows: ['29.5 of 30 days absent in year 1', 'Ends 21 July 2026 Extended by Nothing'],
  },
  {
    ect: 'Liam Okonjo-Reed',
    because: '30 days absent extend the year by 30, and nothing is due before its end',
    shows: [
      'Ends 12 October 2026 Extended by 30 days of work',
      '30 days absent in year 1: 30 or more',
      'First formal assessment Overdue Due 11 October 2026',
    ],
  },
  {
    ect: 'Niall Featherstone',
    because: '20 days in each year are a warning, and never added up',
    shows: [
      '20 days absent have been reached',
      '20 of 30 days absent in year 2',
      '20 of 30 days absent in year 1',
      'Ends 21 July 2026 Extended by Nothing',
    ],
  },
  {
    ect: 'Priya Castellan',
    because: "carer's leave is kept apart from 27 days of sickness",
    shows: [
      '27 of 30 days absent in year 1',
      'Carer’s leave, 5 days: 11 May 2026 to 15 May 2026',
      'Ends 21 July 2026 Extended by Nothing',
    ],
  },
  {
    ect: 'Quentin Amberley',
    because: '2.5 terms came with him, so half a term more brings the first assessment',
    shows: [
      '2.5 elsewhere and 0 here of 6 terms served, 3.5 left',
      '1. Spring 2027 First formal assessment',
      'Terms to serve in it 0.5',
      '2.5 terms under Oakrow Teaching School Hub',
    ],
  },
  {
    ect: 'Sol Trevanion',
    because: 'who leaves within a term has served nothing that counts',
    shows: [
      'The ECT left on 23 October 2026',
      '0 of 6 terms served, 6 left',
      'No report falls in this induction',
    ],
  },
  {
    ect: 'Victor Sandiford',
    because: 'no QTS, no registration',
    shows: ['Not registered', 'does not have their qualified teacher status (QTS).'],
  },
  {
    ect: 'Wren Mallory',
    because: 'induction cannot start before QTS',
    shows: ['Start date cannot be before QTS award date (14 September 2026).'],
  },
  {
    ect: 'Xanthe Goodridge',
    because: 'the appropriate body alone reads that a teacher is exempt',
    shows: ['Xanthe Goodridge is exempt from completing their induction.'],
  },
  {
    ect: 'Callum Vane',
    because: 'a hub refuses itself for its own school and trainee, and names another',
    shows: [
      'This hub recommended the ECT for QTS',
      'This hub employs the ECT',
      'Appropriate bodies that could act instead: Oakrow Teaching School Hub.',
    ],
  },
  {
    ect: 'Delphine Ashcroft',
    because: 'a tutor who is also mentor needs a reason and safeguards, in sight',
    shows: ['Tutor is also mentor (para 2.45). Reason: The only teacher of Danish'],
  },
]
