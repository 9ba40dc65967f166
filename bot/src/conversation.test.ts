import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { amara, helen, marcus, noor, priti, tom } from '@ect/domain/testing/stonebeck.ts'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { button, cardFaults, wordsOn } from './testing/cardReading.ts'
import { KEY, sharedReview } from './testing/records.ts'
import { runBot } from './testing/runningBot.ts'
import { chatOf } from './testing/teamsActivities.ts'
import { POINTER } from './welcome.ts'

let bot: Awaited<ReturnType<typeof runBot>>

beforeEach(async () => {
  bot = await runBot(sharedReview())
})
afterEach(() => bot.close())

const chat = (who = amara) => chatOf(who, bot.teams.serviceUrl)
/** What the bot has said, as people read it. */
const said = () => bot.teams.calls.map(({ body }) => wordsOn(body))
const cards = () => bot.teams.calls.map(({ body }) => Object(body).attachments[0].content)
const stranger = { id: '5c400000-0000-4000-8000-000000000001.99', name: 'Sam Stranger' } as const

describe('the welcome', () => {
  test('comes once, however often Teams tells of the installation', async () => {
    const { installed, joined } = chat()
    await Promise.all([bot.deliver(installed), bot.deliver(joined)])
    await bot.deliver(installed)
    await bot.deliver(joined)
    expect(said()).toEqual([expect.stringContaining('Hello Amara')])
  })

  test('comes again with another installation', async () => {
    await bot.deliver(chat().installed)
    await bot.deliver(chat().uninstalled)
    await bot.deliver(chat().installed)
    expect(said()).toHaveLength(2)
  })

  test.each([
    { who: amara, says: 'You are here as an **early career teacher**' },
    { who: marcus, says: 'You are here as an **induction tutor**' },
    { who: helen, says: 'You are here as a **headteacher**' },
    { who: priti, says: 'You are here as a **reviewer**' },
    { who: tom, says: 'You are here as the **named contact**' },
  ])('tells $who.name what they can do here: $says', async ({ who, says }) => {
    await bot.deliver(chat(who).installed)
    expect(said()).toEqual([expect.stringContaining(says)])
    expect(said()[0]?.match(/You are here as/g)).toHaveLength(1)
    expect(cards().flatMap(cardFaults)).toEqual([])
  })

  test.each([noor, stranger])(
    'tells $name, whom no induction names, which account was looked for and whom to ask',
    async (who) => {
      await bot.deliver(chat(who).installed)
      const address = `${who.name.toLowerCase().replace(' ', '.')}@stonebeck.example`
      expect(said()).toEqual([expect.stringContaining(`I looked for the account ${address}`)])
      expect(said()[0]).toContain('ask the induction lead of your school')
      expect(said()[0]).not.toMatch(/Amara|Marcus|Helen|Lanternfield/)
    },
  )

  test('comes without the account when Teams does not say it', async () => {
    bot.teams.failNext({ status: 404 })
    await bot.deliver(chat(noor).installed)
    expect(said()).toEqual([expect.stringContaining('I looked for your account')])
  })

  test('in a team is a pointer, once, that names nobody', async () => {
    const { installedInTeam, joinedTeam } = chat(marcus)
    await Promise.all([bot.deliver(installedInTeam), bot.deliver(joinedTeam)])
    await bot.deliver(joinedTeam)
    await bot.deliver({ ...joinedTeam, membersAdded: [{ id: '29:Helen Adeyinka' }] })
    expect(said()).toEqual([POINTER])
  })

  test('in a team comes again once the app was taken away and added anew', async () => {
    const { installedInTeam, removedFromTeam } = chat(marcus)
    await bot.deliver(installedInTeam)
    await bot.deliver(removedFromTeam)
    await bot.deliver(installedInTeam)
    expect(said()).toEqual([POINTER, POINTER])
  })
})

describe('a message', () => {
  test.each([
    { text: 'tasks', who: amara, answer: 'Read the review, comment and sign' },
    { text: ' TASKS ', who: marcus, answer: 'Nothing waits for you.' },
    { text: '<at>ECT Induction</at>&nbsp;tasks', who: amara, answer: 'Read the review' },
    { text: '**tasks!**', who: amara, answer: 'Read the review' },
    { text: 'tasks', who: priti, answer: 'waits in its review queue' },
    { text: 'tasks', who: tom, answer: 'Nothing waits for you.' },
    { text: 'help', who: amara, answer: 'where your induction stands' },
    { text: 'help', who: helen, answer: 'a part of the name is enough' },
    { text: 'Good morning', who: amara, answer: 'Hello Amara.' },
    { text: '👋', who: amara, answer: 'Hello Amara.' },
    { text: 'thank you!', who: amara, answer: 'You are welcome.' },
    { text: 'history of Rome', who: amara, answer: 'I did not understand that. Here is what' },
    { text: '', who: amara, answer: 'I did not understand that. Here is what' },
    { text: 'x'.repeat(50_000), who: amara, answer: 'I did not understand that. Here is what' },
    { text: '<script>alert(1)</script>', who: amara, answer: 'I did not understand that.' },
  ])('"$text" of $who.name is answered: $answer', async ({ text, who, answer }) => {
    expect((await bot.deliver(chat(who).says(text))).status).toBe(200)
    expect(said()).toEqual([expect.stringContaining(answer)])
  })

  test.each([
    { text: 'taks', meant: 'tasks' },
    { text: 'statsu Amara', meant: 'status Amara' },
    { text: 'show me the status of Amara, please', meant: 'status Amara' },
    { text: 'hlep', meant: 'help' },
  ])('"$text" is asked about before anything is done: $meant', async ({ text, meant }) => {
    await bot.deliver(chat().says(text))
    const [card] = cards()
    expect(wordsOn(card)).toContain('Did you mean this?')
    const offered = button(card, meant)
    const { body } = await bot.deliver(chat().presses({ ...offered }))
    expect(body.statusCode).toBe(200)
    expect(wordsOn(body.value)).not.toContain('Did you mean')
  })

  test('of someone whom the records do not know says which account was looked for', async () => {
    await bot.deliver(chat(stranger).says('status Amara'))
    expect(said()).toEqual([expect.stringContaining('sam.stranger@stonebeck.example')])
    expect(said()[0]).toContain('You have no part in any report that I know of; a mentor')
  })

  test('with a file or a picture alone is told that words are read', async () => {
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://teams.example/1.png' }]
    await bot.deliver({ ...chat().says(''), attachments })
    expect(said()).toEqual([expect.stringContaining('I read words alone')])
  })

  test('that Teams sends a second time as HTML is one message', async () => {
    const attachments = [{ contentType: 'text/html', content: '<p>tasks</p>' }]
    await bot.deliver({ ...chat().says('tasks'), attachments })
    expect(said()).toEqual([expect.stringContaining('Read the review')])
  })

  test('that is edited, deleted or reacted to is no second message', async () => {
    const message = chat().says('tasks')
    for (const type of ['messageUpdate', 'messageDelete', 'messageReaction']) {
      const channelData = { ...message.channelData, eventType: 'editMessage' }
      expect((await bot.deliver({ ...message, type, channelData })).status).toBe(200)
    }
    expect([said(), bot.faults]).toEqual([[], []])
  })

  test.each(['channel', 'groupChat'])('in a %s is answered with a pointer alone', async (kind) => {
    const message = chat().says('status amara')
    const conversation = { ...message.conversation, conversationType: kind }
    await bot.deliver({ ...message, conversation })
    expect(said()).toEqual([POINTER])
  })
})

describe('the status of an induction', () => {
  test.each([
    { text: 'status', who: amara, answer: 'Your induction' },
    { text: 'status whit', who: helen, answer: 'Amara Whitcombe' },
    { text: 'Status of AMARA?', who: marcus, answer: 'Amara Whitcombe' },
    { text: 'status', who: marcus, answer: 'Amara Whitcombe' },
    { text: 'status amara', who: priti, answer: 'Amara Whitcombe' },
  ])('"$text" of $who.name shows the one meant', async ({ text, who, answer }) => {
    await bot.deliver(chat(who).says(text))
    expect(said()).toEqual([expect.stringContaining(answer)])
    expect(cards().flatMap(cardFaults)).toEqual([])
  })

  test('says how things stand, whose turn it is, and every date', async () => {
    await bot.deliver(chat(marcus).says('status amara'))
    const [words = ''] = said()
    expect(words).toContain('Serving induction')
    expect(words).toContain('Waiting for Amara to read, comment and sign.')
    expect(words).toContain('Due 11 December 2026')
    expect(words).toContain('First formal assessment')
    expect(words).toContain('Final formal assessment')
  })

  test.each([
    { text: 'status amara', who: noor },
    { text: 'status amara', who: tom },
    { text: 'status bilal', who: amara },
    { text: 'status nobody', who: marcus },
  ])('"$text" of $who.name tells nobody whether there is one', async ({ text, who }) => {
    await bot.deliver(chat(who).says(text))
    expect(said()).toEqual([expect.stringContaining('Nobody under that name')])
    expect(said()[0]).not.toMatch(/Whitcombe|Stonebeck/)
  })

  test('asks which one when several are meant, and shows the chosen one in its place', async () => {
    await giveSecondAmara()
    await bot.deliver(chat(marcus).says('status amara'))
    const [card] = cards()
    const chosen = button(card, 'Amara Oakes, Stonebeck Academy')
    const { body } = await bot.deliver(chat(marcus).presses({ ...chosen }))
    expect(wordsOn(body.value)).toContain('Amara Oakes')
    expect(wordsOn(body.value)).not.toContain('Whitcombe')
  })

  test('that is chosen by someone else shows them nothing', async () => {
    const chosen = {
      type: 'Action.Execute',
      verb: 'showStatus',
      data: { appropriateBodyId: KEY.appropriateBodyId, inductionId: 'amara' },
    }
    for (const who of [noor, tom]) {
      const { body } = await bot.deliver(chat(who).presses(chosen))
      expect(wordsOn(body.value)).toContain('This is not for you')
    }
  })
})

async function giveSecondAmara(): Promise<void> {
  const record = inductionRecord({ id: 'other' })
  const ect = { ...noor, name: 'Amara Oakes' }
  await bot.ports.inductions.create({ ...record, people: { ...record.people, ect } })
}
