import * as z from 'zod/mini'
import { clientId } from '../../../types/api/shapes'
import { newId } from '../../../src/cloud/ids'

test('an id is one that the cloud accepts', async () => {
  for (let round = 0; round < 50; round++) expect(z.safeParse(clientId, await newId()).success).toBe(true)
})

test('ids do not repeat', async () => {
  const ids = await Promise.all(Array.from({ length: 1000 }, newId))
  expect(new Set(ids).size).toBe(1000)
})
