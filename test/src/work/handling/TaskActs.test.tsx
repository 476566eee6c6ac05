/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto'
import { wire } from '../../../../src/cloud/wire'
import { TaskActs } from '../../../../src/work/handle/TaskActs'
import { draw } from '../../support/draw'
import { viewOf } from '../view'

jest.mock('../../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
const heard = jest.mocked(wire.call)
const told = jest.fn()
const given = viewOf({ stage: 'discussed', version: 3, acts: ['add', 'take'] })

const setUp = (view = given) => draw(<TaskActs view={view} onDone={told} onReload={jest.fn()} />)

beforeEach(() => jest.resetAllMocks())

test('a matter is accepted by one tap', async () => {
  heard.mockResolvedValue({ ok: true, value: { id: given.id, stage: 'handling', version: 4 } })
  const page = await setUp()
  await page.tap('接办')
  expect(heard).toHaveBeenCalledTimes(1)
  expect(heard.mock.lastCall?.[1]).toMatchObject({ method: 'take', input: { id: given.id, seen: 3 } })
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ id: given.id, kept: false }))
  await page.remove()
})

test('a refusal is said on the card and nothing is told as done', async () => {
  heard.mockResolvedValue({ ok: false, error: { name: 'NOT_ALLOWED', message: '这一步不归您办。' } })
  const page = await setUp()
  await page.tap('接办')
  expect(page.text()).toContain('这一步不归您办。')
  expect(told).not.toHaveBeenCalled()
  await page.remove()
})

test('who helps is offered what a helper may do and nothing else', async () => {
  const page = await setUp(viewOf({ stage: 'handling', acts: ['progress'] }))
  expect(page.text()).toContain('说说进展')
  expect(page.text()).not.toContain('接办')
  expect(page.text()).not.toContain('办结')
  await page.remove()
})
