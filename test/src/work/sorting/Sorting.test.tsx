/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto'
import { useState } from 'react'
import { wire } from '../../../../src/cloud/wire'
import { Sorting } from '../../../../src/work/sort/Sorting'
import { draw } from '../../support/draw'
import { said, viewOf } from '../view'

jest.mock('../../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
const heard = jest.mocked(wire.call)
const done = jest.fn()
const skip = jest.fn()

/** The desk with a matter on it; reading it again brings what was added meanwhile. */
function Bench({ first, then = first }: { first: ReturnType<typeof viewOf>; then?: typeof first }) {
  const [view, setView] = useState(first)
  return (
    <Sorting
      view={view}
      left="还有 2 件"
      notice={null}
      beside={null}
      trouble={undefined}
      onDone={done}
      onGone={jest.fn()}
      onSkip={skip}
      onReload={() => setView(then)}
    />
  )
}

beforeEach(() => jest.resetAllMocks())

test('a matter whose words speak for a category goes on the agenda by one tap', async () => {
  heard.mockResolvedValue({ ok: true, value: { id: viewOf().id, stage: 'sorted', version: 2 } })
  const page = await draw(<Bench first={viewOf()} />)
  await page.tap('列入周二议事')
  expect(heard).toHaveBeenCalledTimes(1)
  expect(heard.mock.lastCall?.[1]).toMatchObject({
    method: 'agenda',
    input: { id: viewOf().id, seen: 1, category: 'infrastructure', urgency: 'ordinary' }
  })
  expect(done).toHaveBeenCalledWith('agenda', '王秀英', expect.objectContaining({ state: 'sent' }))
  await page.remove()
})

test('a matter that nothing speaks for is never filed under a guess: it takes a second tap', async () => {
  heard.mockResolvedValue({ ok: true, value: { id: viewOf().id, stage: 'sorted', version: 2 } })
  const unclear = viewOf({ subject: '想问一件事', history: [said(1, '方便的时候回个话')] })
  const page = await draw(<Bench first={unclear} />)
  await page.tap('列入周二议事')
  expect(heard).not.toHaveBeenCalled()
  expect(page.text()).toContain('先点一下是哪一类')
  await page.tap('民生保障')
  await page.tap('列入周二议事')
  expect(heard.mock.lastCall?.[1]).toMatchObject({ input: { category: 'welfare' } })
  await page.remove()
})

test('what somebody added meanwhile is shown, and what was chosen stays and goes with the next tap', async () => {
  heard.mockResolvedValueOnce({ ok: false, error: { name: 'STALE', message: '有人先办了一步。' } })
  heard.mockResolvedValueOnce({ ok: true, value: { id: viewOf().id, stage: 'sorted', version: 3 } })
  const then = viewOf({ version: 2, history: [said(2, '今天又坏一盏'), said(1, '桥头路灯不亮')] })
  const page = await draw(<Bench first={viewOf()} then={then} />)
  await page.tap('安全与灾情')
  await page.tap('复杂')
  await page.tap('列入周二议事')
  expect(page.text()).toMatch(/刚刚有变化.*今天又坏一盏/)
  expect(done).not.toHaveBeenCalled()
  await page.tap('列入周二议事')
  expect(heard.mock.lastCall?.[1]).toMatchObject({
    input: { seen: 2, category: 'safety', urgency: 'complex' }
  })
  expect(done).toHaveBeenCalledTimes(1)
  await page.remove()
})

test('a matter that somebody else has sorted offers nothing but the next one', async () => {
  const page = await draw(<Bench first={viewOf({ stage: 'sorted', acts: ['add'] })} />)
  expect(page.text()).toContain('等议事')
  expect(page.text()).not.toContain('列入周二议事')
  expect(page.text()).toContain('看下一件')
  await page.remove()
})

test('putting aside writes nothing', async () => {
  const page = await draw(<Bench first={viewOf()} />)
  await page.tap('先放一放')
  expect(skip).toHaveBeenCalledTimes(1)
  expect(heard).not.toHaveBeenCalled()
  await page.remove()
})
