import functions from '@azure/functions'
import { memoryPorts } from '@ect/usecases/testing/memoryPorts.ts'
import { amara, marcus } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'

import { getHomeRoute } from '../routes/getHome.ts'
import { createCallerLimit } from './callerLimit.ts'

const { HttpRequest, InvocationContext } = functions

test('whoever asks too often is told to wait and for how long, before anything is read for them; others are not', async () => {
  const ports = await memoryPorts()
  const handler = getHomeRoute.handlerOn({
    ports,
    callerLimit: createCallerLimit(1),
    verifyToken: async (authorization) => (authorization === 'Bearer marcus' ? marcus : amara),
    onFault: () => undefined,
  })
  const ask = async (who: string) => {
    const request = new HttpRequest({
      method: 'GET',
      url: 'https://api.example/home',
      headers: { authorization: `Bearer ${who}` },
    })
    return handler(request, new InvocationContext())
  }
  const replies = []
  for (let n = 0; n < 12; n += 1) replies.push(await ask('amara'))
  expect(replies.map((reply) => Object(reply).status)).toEqual([
    ...Array.from({ length: 10 }, () => 200),
    429,
    429,
  ])
  expect(replies.at(-1)).toMatchObject({
    headers: { 'retry-after': '5', 'x-content-type-options': 'nosniff' },
    jsonBody: { type: '/problems/too-many-requests', status: 429 },
  })
  expect(await ask('marcus')).toMatchObject({ status: 200 })
})
