import type { Role } from '../access.ts'
/** What documents can belong to: the induction of one ECT, or one school. */
export const FOLDER_OWNERS = ['induction', 'school'] as const
export type FolderOwner = (typeof FOLDER_OWNERS)[number]

/** What can be added, and nothing else: signed reports and support plans come from the reports. */
export const DOCUMENT_KINDS = [
  'lesson-observation',
  'evidence',
  'meeting-notes',
  'letter',
  'policy',
  'guidance',
  'staffing',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

interface KindOfDocument {
  readonly words: string
  readonly owner: FolderOwner
  readonly addedBy: readonly Role[]
}

/**
 * Who adds what. An ECT shows what they have done; what is judged about them comes from the school.
 *
 * @ours ADR 0043
 */
const KINDS: Record<DocumentKind, KindOfDocument> = {
  'lesson-observation': {
    words: 'Lesson observation',
    owner: 'induction',
    addedBy: ['induction-tutor', 'headteacher'],
  },
  evidence: {
    words: 'Evidence',
    owner: 'induction',
    addedBy: ['ect', 'induction-tutor', 'headteacher'],
  },
  'meeting-notes': {
    words: 'Notes of a meeting',
    owner: 'induction',
    addedBy: ['ect', 'induction-tutor', 'headteacher'],
  },
  letter: {
    words: 'Letter',
    owner: 'induction',
    addedBy: ['induction-tutor', 'headteacher', 'reviewer'],
  },
  policy: { words: 'Policy', owner: 'school', addedBy: ['headteacher'] },
  guidance: { words: 'Guidance for staff', owner: 'school', addedBy: ['headteacher'] },
  staffing: { words: 'Timetables and cover', owner: 'school', addedBy: ['headteacher'] },
}

export function kindInWords(kind: DocumentKind): string {
  return KINDS[kind].words
}

/** In a sentence, after `the`: `lesson observation “Year 8 fractions”`. */
export function documentTitle({
  kind,
  title,
}: {
  readonly kind: DocumentKind
  readonly title: string
}): string {
  const { words } = KINDS[kind]
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)} “${title}”`
}

/** The kinds that someone with this part may add to a folder. */
export function kindsToAdd(role: Role, owner: FolderOwner): readonly DocumentKind[] {
  return DOCUMENT_KINDS.filter((kind) => {
    const { owner: belongsTo, addedBy } = KINDS[kind]
    return belongsTo === owner && addedBy.includes(role)
  })
}
