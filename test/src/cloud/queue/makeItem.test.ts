import * as z from 'zod/mini'
import { contract } from '../../../../types/api'
import { makeItem } from '../../../../src/cloud/queue/act'

const id = 'm'.repeat(24)

test('a submission is named by its matter', async () => {
  const item = await makeItem('matter.submit', { id, text: '路灯不亮' })
  expect(item).toMatchObject({ key: id, subjectId: id, input: { id, text: '路灯不亮' } })
  expect(z.safeParse(contract['matter.submit'].input, item.input).success).toBe(true)
})

test('saying that one has the same trouble begins a matter too, named by its own id', async () => {
  const said = { id, of: 'n'.repeat(24), text: '我家门口也是' }
  const item = await makeItem('matter.metoo', said, { label: '我家也是' })
  expect(item).toMatchObject({ key: id, subjectId: id, input: said, label: '我家也是' })
  expect(z.safeParse(contract['matter.metoo'].input, item.input).success).toBe(true)
})

test('any other act is named by an id of its own', async () => {
  const item = await makeItem('matter.rate', { id, satisfaction: 'yes', seen: 4 })
  expect(item.key).not.toBe(id)
  expect(item.input).toEqual({ id, act: item.key, satisfaction: 'yes', seen: 4 })
  expect(z.safeParse(contract['matter.rate'].input, item.input).success).toBe(true)
})
