/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto'
import { act } from 'react'
import { CloudError, wireError } from '../../../../src/cloud/errors'
import { queue, sendWaiting } from '../../../../src/cloud/queue'
import { wire } from '../../../../src/cloud/wire'
import { WaitingList } from '../../../../src/features/waiting/WaitingList'
import { addition } from '../../cloud/queue/fixtures'
import { draw } from '../../support/draw'

jest.mock('../../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
jest.mock('../../../../src/cloud/me', () => ({ ownerId: () => 'wang' }))
Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
const heard = jest.mocked(wire.call)
const taken = { ok: true, value: { id: 'a', stage: 'asked', version: 2 } }
const refused = { ok: false, error: { name: 'STALE', message: '有人先办了一步。' } }

beforeEach(() => heard.mockReset())
afterEach(() => queue.items().forEach(({ key }) => queue.drop(key)))

/** Something said without signal, so that it waits. */
async function waiting(onSent?: () => Promise<unknown>) {
  heard.mockRejectedValueOnce(wireError('NO_SIGNAL'))
  await queue.deliver(addition('1', 'a', { input: { id: 'a', act: '1', text: '井在晒谷场边上' } }))
  return draw(<WaitingList {...(onSent && { onSent })} />)
}

test('what waits for signal is shown with its words', async () => {
  const page = await waiting()
  expect(page.text()).toContain('待发送')
  expect(page.text()).toContain('井在晒谷场边上')
  await page.remove()
})

test('it is gone from the page once the cloud has it', async () => {
  const page = await waiting()
  heard.mockResolvedValue(taken)
  await act(sendWaiting)
  expect(page.text()).toBe('')
  await page.remove()
})

test('it stands there as sent until the page shows what became of it', async () => {
  let shown: () => void = () => undefined
  const list = await waiting(() => new Promise<void>((resolve) => (shown = resolve)))
  heard.mockResolvedValue(taken)
  await act(sendWaiting)
  expect(list.text()).toContain('已送到')
  expect(list.text()).toContain('井在晒谷场边上')
  expect(list.text()).not.toContain('待发送')
  await act(async () => shown())
  expect(list.text()).toBe('')
  await list.remove()
})

test('what the cloud refused says why, and goes again with the words the person changed', async () => {
  const page = await waiting()
  heard.mockResolvedValueOnce(refused)
  await act(sendWaiting)
  expect(page.text()).toContain('没送成')
  expect(page.text()).toContain('有人先办了一步。')

  heard.mockResolvedValue(taken)
  await page.type('井在晒谷场东边')
  await page.tap('再发一次')
  expect(heard.mock.lastCall?.[1].input).toMatchObject({ id: 'a', text: '井在晒谷场东边' })
  expect(heard.mock.lastCall?.[1].input).not.toMatchObject({ act: '1' })
  expect(queue.items()).toEqual([])
  await page.remove()
})

test('only the person gives it up', async () => {
  const page = await waiting(() => new Promise(() => undefined))
  heard.mockRejectedValueOnce(new CloudError('STALE', '有人先办了一步。'))
  await act(sendWaiting)
  expect(queue.items()).toHaveLength(1)
  await page.tap('不发了')
  expect(queue.items()).toEqual([])
  expect(page.text()).toBe('')
  await page.remove()
})
