/** What is known of one report: when it was to be done, whose it was, and what people did. */
export interface Course {
  readonly opensOn: string
  readonly dueOn: string
  readonly ect: string
  readonly tutor: string
  readonly head: string
  /** The day on which its tutor is to be told of it: it is open, and the one before is done. */
  readonly begunOn: string
  /** The days on which it was handed on, each after that morning's reminders. */
  readonly sharedOn?: string
  readonly ectSignedOn?: string
  readonly tutorSignedOn?: string
  /** From that afternoon on nobody in the school has anything left to do. */
  readonly doneOn?: string
}

export interface Expected {
  readonly on: string
  /** Names, each once. */
  readonly told: readonly string[]
  /** Whoever of them has something to do with it, and gets a card for it. */
  readonly toDo: readonly string[]
}

/**
 * Which reminders there ought to be until a day, reckoned from the rules as they are written, with
 * nothing of the product's own: a week before to tutor and ECT, the day before and on the day to
 * the tutor, the day after and then every week to tutor and headteacher; none before it opens, none
 * once it is done, and of those that were missed before it began only the last, at once.
 */
export function expectedReminders(course: Course, until: string): readonly Expected[] {
  const { begunOn, opensOn, doneOn = until } = course
  const ends = doneOn < until ? doneOn : until
  const steps = [...stepsOf(course, ends)].filter(({ on }) => on >= opensOn && on <= ends)
  const missed = steps.filter(({ on }) => on <= begunOn).at(-1)
  return [
    ...(missed ? [{ ...missed, on: begunOn }] : []),
    ...steps.filter(({ on }) => on > begunOn),
  ].map(({ on, told }) => ({ on, told, toDo: told.filter((name) => name === turnOf(course, on)) }))
}

function* stepsOf(
  { dueOn, tutor, ect, head }: Course,
  until: string,
): Generator<{ readonly on: string; readonly told: readonly string[] }> {
  const late = [...new Set([tutor, head])]
  yield { on: daysAfter(dueOn, -7), told: [...new Set([tutor, ect])] }
  yield { on: daysAfter(dueOn, -1), told: [tutor] }
  yield { on: dueOn, told: [tutor] }
  for (let days = 1; daysAfter(dueOn, days) <= until; days += 7) {
    yield { on: daysAfter(dueOn, days), told: late }
  }
}

/** Who has it in hand on the morning of a day. */
function turnOf(course: Course, on: string): string {
  const { sharedOn, ectSignedOn, tutorSignedOn } = course
  if (sharedOn === undefined || on <= sharedOn) return course.tutor
  if (ectSignedOn === undefined || on <= ectSignedOn) return course.ect
  return tutorSignedOn === undefined || on <= tutorSignedOn ? course.tutor : course.head
}

function daysAfter(day: string, days: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}
