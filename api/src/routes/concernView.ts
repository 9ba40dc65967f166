import type { ConcernItem, ConcernView } from '@ect/contract/concernView.ts'
import type { ConcernMark } from '@ect/domain/concern/concern.ts'
import { concernHead } from '@ect/usecases/concernHead.ts'
import type { OpenedConcern } from '@ect/usecases/openConcern.ts'
import type { ConcernHead } from '@ect/usecases/ports/concerns.ts'

export function toConcernItem(head: ConcernHead): ConcernItem {
  const { appropriateBodyId, concernId, raisedBy, schoolName, about, raisedAt } = head
  return {
    key: { appropriateBodyId, concernId },
    who: raisedBy.name,
    schoolName,
    about,
    raisedAt,
    standing: head.standing,
    hasNews: head.hasNews,
    ...(head.firstRead && { firstRead: marked(head.firstRead) }),
  }
}

export function toConcernView({ concern, role, appropriateBodyName }: OpenedConcern): ConcernView {
  return {
    ...toConcernItem(concernHead(concern)),
    role,
    appropriateBodyName,
    text: concern.text,
    reads: concern.reads.map(marked),
    answers: concern.answers.map((answer) => ({ ...marked(answer), text: answer.text })),
    ...(concern.closed && { closed: marked(concern.closed) }),
  }
}

function marked({ by, at }: ConcernMark) {
  return { who: by.name, at }
}
