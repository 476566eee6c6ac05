/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto'
import * as z from 'zod/mini'
import { wire } from '../../../src/cloud/wire'
import { Shared } from '../../../src/matter/shared/Shared'
import { contract } from '../../../types/api'
import { draw } from '../support/draw'
import { phone } from '../support/taro'

jest.mock('../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
const heard = jest.mocked(wire.call)

const row = {
  id: 's'.repeat(24),
  line: '桥头的路灯不亮',
  since: '2026-11-20T02:00:00.000Z',
  stage: 'handling' as const,
  responsible: '周电工',
  due: null,
  households: 3,
  said: false,
  open: true
}
type Sent = { method: string; input: { id: string; of: string; text?: string } }
const sent = () => heard.mock.calls.map(([, said]) => said as Sent)

beforeEach(() => {
  jest.resetAllMocks()
  phone.visited = []
  heard.mockImplementation((_, said) =>
    Promise.resolve({ ok: true, value: { id: (said as Sent).input.id, stage: 'merged', version: 1 } })
  )
})

test('one tap says it, without a word, and leads to one’s own matter', async () => {
  const page = await draw(<Shared row={row} />)
  await page.tap('我家也是')
  expect(sent()).toMatchObject([{ method: 'metoo', input: { of: row.id } }])
  const { input } = sent()[0]!
  expect(z.safeParse(contract['matter.metoo'].input, input).error).toBeUndefined()
  expect(phone.visited).toEqual([`/matter/page/index?id=${input.id}&sent=1`])
  await page.remove()
})

test('who likes says what is different at theirs', async () => {
  const page = await draw(<Shared row={row} />)
  await page.tap('还想说一句')
  await page.type('我家门口那盏也不亮')
  await page.tap('发出去')
  expect(sent()).toMatchObject([{ input: { of: row.id, text: '我家门口那盏也不亮' } }])
  await page.remove()
})

test('a refusal is told in place and nobody is led away', async () => {
  heard.mockResolvedValue({ ok: false, error: { name: 'METOO_OVER', message: '这件事已经办完了。' } })
  const page = await draw(<Shared row={row} />)
  await page.tap('我家也是')
  expect(page.text()).toContain('这件事已经办完了')
  expect(phone.visited).toEqual([])
  await page.remove()
})

test.each([
  ['whose household said it', { said: true }],
  ['that is over', { open: false, stage: 'closed' as const }]
])('a matter %s asks for nothing more', async (_, more) => {
  const page = await draw(<Shared row={{ ...row, ...more }} />)
  expect(page.text()).not.toContain('我家也是')
  await page.remove()
})
