import type { UploadState } from './fileUploader.ts'

export function sendingInWords({ isWaiting, share }: UploadState): string {
  const percent = `${Math.round(share * 100)} %`
  return isWaiting
    ? `${percent} sent. No answer just now; sending goes on by itself.`
    : `Sending: ${percent}`
}
