/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto'
import * as z from 'zod/mini'
import { wire } from '../../../../src/cloud/wire'
import { Recuse } from '../../../../src/features/matter/acts/Recuse'
import type { MatterView } from '../../../../src/features/matter/view/whoWords'
import { contract } from '../../../../types/api'
import { draw } from '../../support/draw'
import { phone } from '../../support/taro'

jest.mock('../../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
const heard = jest.mocked(wire.call)
const view = { id: 'm'.repeat(24), version: 7, stage: 'assigned', parts: [] }
const part = (id: string, mine = true) => ({ id, mine, answer: null, ask: `第${id}份，请看看水渠` })

async function setUp(more: object = {}) {
  const told = { done: jest.fn(), stale: jest.fn() }
  const shown = { ...view, ...more } as unknown as MatterView
  const page = await draw(<Recuse view={shown} onDone={told.done} onStale={told.stale} />)
  return { ...told, page }
}
const sent = () =>
  heard.mock.calls.map(([, said]) => said as { method: string; input: { text?: string; part?: string } })

beforeEach(() => {
  jest.resetAllMocks()
  phone.kept.clear()
  heard.mockResolvedValue({ ok: true, value: { id: view.id, stage: 'sorted', version: 8 } })
})

test('one tap leaves it to others, and no reason is asked', async () => {
  const { page, done } = await setUp()
  expect(page.text()).toContain('不用说为什么')
  await page.tap('我要回避')
  expect(sent().map(({ method, input }) => [method, input.text, input.part])).toEqual([
    ['recuse', undefined, undefined]
  ])
  expect(z.safeParse(contract['matter.recuse'].input, sent()[0]!.input).error).toBeUndefined()
  expect(done).toHaveBeenCalledTimes(1)
  await page.remove()
})

test('who likes says a word', async () => {
  const { page } = await setUp()
  await page.type('是我堂哥家')
  await page.tap('我要回避')
  expect(sent()).toMatchObject([{ input: { text: '是我堂哥家' } }])
  await page.remove()
})

test('a unit leaves its own part, the one that it chooses', async () => {
  const { page } = await setUp({ stage: 'split', parts: [part('10.1'), part('10.2', false), part('10.3')] })
  await page.tap('2. 第10.3')
  await page.tap('我要回避')
  expect(sent()).toMatchObject([{ input: { part: '10.3' } }])
  await page.remove()
})

test('parts of a matter that is not split any more are nobody’s to leave', async () => {
  const { page } = await setUp({ parts: [part('10.1')] })
  await page.tap('我要回避')
  expect(sent()[0]!.input.part).toBeUndefined()
  await page.remove()
})

test('a refusal is said in place and keeps the word', async () => {
  heard.mockResolvedValue({ ok: false, error: { name: 'STALE', message: '有人先办了一步。' } })
  const { page, done, stale } = await setUp()
  await page.type('是我堂哥家')
  await page.tap('我要回避')
  expect(page.text()).toContain('有人先办了一步。')
  expect(document.querySelector('textarea')?.value).toBe('是我堂哥家')
  expect([stale.mock.calls.length, done.mock.calls.length]).toEqual([1, 0])
  await page.remove()
})
