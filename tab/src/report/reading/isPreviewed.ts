/** Files that a browser shows by itself, without running anything of them in our page. */
export function isPreviewed(contentType: string): boolean {
  return ['application/pdf', 'image/jpeg', 'image/png'].includes(contentType)
}
