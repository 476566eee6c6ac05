/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto'
import { wire } from '../../../../src/cloud/wire'
import { RateBar } from '../../../../src/features/matter/acts/RateBar'
import type { MatterView } from '../../../../src/features/matter/view/whoWords'
import { draw } from '../../support/draw'

jest.mock('../../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
const heard = jest.mocked(wire.call)
const view = { id: 'm'.repeat(24), version: 7 } as MatterView

async function setUp() {
  const told = { done: jest.fn(), stale: jest.fn(), words: jest.fn() }
  const page = await draw(
    <RateBar view={view} onDone={told.done} onStale={told.stale} onWords={told.words} />
  )
  return { ...told, page }
}

beforeEach(() => heard.mockReset())

test.each([
  ['基本满意', 'basically'],
  ['想说一句', undefined]
])('%s is one tap', async (words, satisfaction) => {
  heard.mockResolvedValue({ ok: true, value: { id: view.id, stage: 'closed', version: 8 } })
  const { page, done, words: asked } = await setUp()
  await page.tap(words)
  if (satisfaction) {
    expect(heard.mock.lastCall?.[1]).toMatchObject({
      method: 'rate',
      input: { id: view.id, seen: 7, satisfaction }
    })
    expect(done).toHaveBeenCalledTimes(1)
  } else expect(asked).toHaveBeenCalledWith()
  await page.remove()
})

test('who is not satisfied is asked what is missing before anything is sent', async () => {
  const { page, words } = await setUp()
  await page.tap('不满意')
  expect(words).toHaveBeenCalledWith('no')
  expect(heard).not.toHaveBeenCalled()
  await page.remove()
})

test('a refusal is said in place, and a changed matter is read again', async () => {
  heard.mockResolvedValue({ ok: false, error: { name: 'STALE', message: '有人先办了一步。' } })
  const { page, done, stale } = await setUp()
  await page.tap('基本满意')
  expect(page.text()).toContain('有人先办了一步。')
  expect(stale).toHaveBeenCalledTimes(1)
  expect(done).not.toHaveBeenCalled()
  await page.remove()
})
