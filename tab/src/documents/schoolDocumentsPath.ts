/** Where the tab shows the documents of a school. */
export function schoolDocumentsPath(appropriateBodyId: string, schoolId: string): string {
  return `/schools/${appropriateBodyId}/${schoolId}/documents`
}
