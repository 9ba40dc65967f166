/** The five points that an appropriate body with ratings uses for each standard, best first. */
export const RATING_SCALE = [
  {
    value: 'exemplary',
    label: 'Exemplary',
    meaning:
      'Well beyond what is expected at this stage, day in and day out, and pupils gain from it.',
  },
  {
    value: 'strong',
    label: 'Strong',
    meaning:
      'Meets everything expected at this stage with growing independence, and exceeds some of it.',
  },
  {
    value: 'secure',
    label: 'Secure',
    meaning: 'Meets what is expected at this stage and is making steady progress.',
  },
  {
    value: 'attention-needed',
    label: 'Attention needed',
    meaning: 'Making some progress; needs targeted support in places to stay on track.',
  },
  {
    value: 'cause-for-concern',
    label: 'Cause for concern',
    meaning: 'Not meeting what is expected at this stage; a support plan is needed.',
  },
] as const

export type Rating = (typeof RATING_SCALE)[number]['value']

/** The ratings that ask for a comment. */
export const RATINGS_OF_CONCERN: readonly Rating[] = ['attention-needed', 'cause-for-concern']
