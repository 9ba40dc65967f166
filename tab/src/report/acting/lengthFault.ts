/** Why a person's text cannot be sent, or `undefined` when it can. */
export function lengthFault(text: string, atMost: number, whenEmpty: string): string | undefined {
  if (text.trim() === '') return whenEmpty
  return text.length > atMost
    ? `Write ${atMost} characters at most; this is ${text.length}.`
    : undefined
}
