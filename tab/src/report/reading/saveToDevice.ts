import type { Download } from '../../api/apiClient.ts'

/** Hands a document to the browser to keep. */
export function saveToDevice({ content, name }: Download): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
