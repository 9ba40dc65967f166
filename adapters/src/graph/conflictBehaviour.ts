/** What SharePoint does when the name is taken. The published types leave the annotation out. */
export type WithConflictBehaviour<T> = T & {
  readonly '@microsoft.graph.conflictBehavior': 'fail' | 'replace'
}
