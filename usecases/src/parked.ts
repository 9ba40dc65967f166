/** What is told when an entry of an outbox was tried often enough: someone is to look into it. */
export class Parked extends Error {
  override readonly name = 'Parked'
  readonly channel: string
  readonly tries: number

  constructor(channel: string, tries: number) {
    super('Tried often enough; npm run replay puts it back.')
    this.channel = channel
    this.tries = tries
  }
}
