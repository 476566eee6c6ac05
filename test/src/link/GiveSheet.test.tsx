/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto'
import { wire } from '../../../src/cloud/wire'
import { GiveSheet } from '../../../src/link/care/GiveSheet'
import { draw } from '../support/draw'

jest.mock('../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
const heard = jest.mocked(wire.call)
const care = {
  id: 'household-a-one',
  member: '陈立秋',
  office: '石桥村村委会',
  representative: '周小满',
  given: [
    { need: 'illness' as const, to: [{ to: 'visits' as const, at: '2026-11-24T02:00:00Z', by: '周小满' }] }
  ],
  mayGive: true
}
const opened = async (need: 'illness' | 'elderAlone') => {
  const done = jest.fn()
  heard.mockReset()
  heard.mockResolvedValue({ ok: true, value: { householdId: care.id, version: 2 } })
  return { done, page: await draw(<GiveSheet care={care} need={need} onDone={done} onClose={jest.fn()} />) }
}

test('nobody is chosen beforehand, and each is told apart, with who it is and what for', async () => {
  const { done, page } = await opened('elderAlone')
  expect(page.text()).toContain('联系党员陈立秋，石桥村村委会负责的干部')
  expect(page.text()).toContain('每个月上门看一次')
  await page.tap('同意告诉他们')
  expect(heard).not.toHaveBeenCalled()
  await page.tap('村支书')
  await page.tap('同意告诉他们')
  expect(heard.mock.lastCall?.[1]).toMatchObject({
    method: 'giveCare',
    input: { householdId: care.id, items: [{ need: 'elderAlone', to: 'secretaryRound' }] }
  })
  expect(done).toHaveBeenCalledTimes(1)
  await page.remove()
})

test('who knows already is not asked about again', async () => {
  const { page } = await opened('illness')
  expect(page.text()).not.toContain('联系党员陈立秋')
  await page.remove()
})
