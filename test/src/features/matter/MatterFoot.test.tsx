/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto'
import { act } from 'react'
import { usePendingSends } from '../../../../src/cloud/queue'
import { wire } from '../../../../src/cloud/wire'
import { MatterFoot } from '../../../../src/features/matter/page/MatterFoot'
import type { MatterPage } from '../../../../src/features/matter/page/useMatter'
import type { MatterView } from '../../../../src/features/matter/view/whoWords'
import { viewOf } from '../../work/view'
import { draw } from '../../support/draw'

jest.mock('../../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
const heard = jest.mocked(wire.call)
const rated = {
  id: 'm'.repeat(24),
  version: 7,
  stage: 'handled',
  asker: { name: '王桂香', household: null, you: true },
  acts: ['add', 'rate']
} as unknown as MatterView
const finished = jest.fn()

function Bench({ settling = false }: { settling?: boolean }) {
  const waiting = usePendingSends(rated.id)
  const matter = {
    waiting,
    settling,
    finished,
    stale: jest.fn(),
    openForm: jest.fn()
  } as unknown as MatterPage
  return <MatterFoot matter={matter} view={rated} />
}

/** The cloud keeps its answer until it is told to give it. */
function slowly() {
  let answer: (given: unknown) => void = () => undefined
  heard.mockImplementation(() => new Promise((resolve) => (answer = resolve)) as never)
  return (given: unknown) => act(async () => answer(given))
}

test('a rating on its way stays where it was given, and a refusal is said there', async () => {
  const answer = slowly()
  const page = await draw(<Bench />)
  await page.tap('基本满意')
  expect(page.text()).toContain('正在送出…')
  await answer({ ok: false, error: { name: 'STALE', message: '有人先办了一步。' } })
  expect(page.text()).toContain('有人先办了一步。')
  expect(page.text()).toContain('基本满意')
  expect(finished).not.toHaveBeenCalled()
  await page.remove()
})

test('a rating that found no signal is not asked for again', async () => {
  heard.mockRejectedValue(new Error('request:fail'))
  const page = await draw(<Bench />)
  await page.tap('基本满意')
  expect(page.text()).not.toContain('基本满意')
  expect(page.text()).toContain('补充一句')
  await page.remove()
})

test('an act without words that somebody else was faster with offers only to be closed', async () => {
  const matter = {
    waiting: [],
    settling: false,
    changed: '刚刚有变化：您接下了，开始办',
    open: { act: 'take', at: { ...rated, stage: 'discussed', acts: ['take'] } },
    closeForm: jest.fn()
  } as unknown as MatterPage
  const page = await draw(<MatterFoot matter={matter} view={{ ...rated, stage: 'handling', acts: [] }} />)
  expect(page.text()).not.toContain('接下以后')
  await page.tap('知道了')
  expect(matter.closeForm).toHaveBeenCalledTimes(1)
  await page.remove()
})

test('what was opened as one act never turns into another', async () => {
  const at = viewOf({ ...rated, stage: 'sorted', version: 3, acts: ['assign'] })
  const matter = {
    waiting: [],
    settling: false,
    open: { act: 'assign', at },
    stale: jest.fn()
  } as unknown as MatterPage
  heard.mockImplementation((name) =>
    Promise.resolve(
      name === 'matter' ? { ok: true, value: { people: [{ id: 'p1', name: '周立新', inHand: 0 }] } } : {}
    )
  )
  const page = await draw(<MatterFoot matter={matter} view={{ ...at, stage: 'discussed', version: 4 }} />)
  expect(page.text()).toContain('交办')
  expect(page.text()).toContain('这一步现在不能办了')
  expect(page.text()).not.toContain('就这样改')
  await page.remove()
})

test('nothing is offered between an act and what the cloud says of the matter then', async () => {
  const page = await draw(<Bench settling />)
  expect(page.text()).toBe('')
  await page.remove()
})
