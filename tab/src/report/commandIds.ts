/**
 * Ids for commands. One that was not answered keeps its id, so that asking again repeats it instead
 * of giving a second command; asking for something else is a new one.
 */
export function commandIds(newId: () => string) {
  let unanswered: { readonly id: string; readonly asked: string } | undefined
  return {
    idFor(asked: string): string {
      if (unanswered?.asked !== asked) unanswered = { id: newId(), asked }
      return unanswered.id
    },
    answered(): void {
      unanswered = undefined
    },
  }
}
