/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto'
import * as z from 'zod/mini'
import { wire } from '../../../../src/cloud/wire'
import { FormOf } from '../../../../src/features/matter/acts/FormOf'
import { Alike } from '../../../../src/work/sort/Alike'
import { contract } from '../../../../types/api'
import { draw } from '../../support/draw'
import { viewOf } from '../../work/view'

jest.mock('../../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
const heard = jest.mocked(wire.call)
const done = jest.fn()

const rowOf = (id: string, subject: string, stage: string) => ({
  id: id.repeat(24),
  number: '261120-TEST1',
  subject,
  stage,
  category: null,
  subcategory: null,
  urgency: null,
  asker: '李大山',
  askedAt: '2026-11-20T00:12:00.000Z',
  responsible: null,
  office: '石桥村村委会',
  units: [],
  due: null,
  reopened: 0,
  joined: 0,
  urged: 0,
  outcome: null,
  score: 0.6,
  why: { words: ['路灯'], category: false, metres: null, household: false, days: 3 }
})
const rows = [rowOf('a', '村口路灯坏了', 'handling'), rowOf('b', '老路灯换新', 'closed')]

/** The cloud, which answers acts and tells these look-alikes. */
const answering = (found: typeof rows) =>
  heard.mockImplementation((_, { method }: { method: string }) =>
    Promise.resolve({
      ok: true,
      value:
        method === 'alike' ? { rows: found, since: '2024' } : { id: viewOf().id, stage: 'merged', version: 2 }
    })
  )
const sent = (method: string) =>
  heard.mock.calls
    .map(([, said]) => said as { method: string; input: object })
    .filter((said) => said.method === method)

beforeEach(() => {
  jest.resetAllMocks()
  answering(rows)
})

const form = (act: 'merge' | 'share', shared: string | null = null) =>
  draw(<FormOf act={act} view={viewOf({ shared })} onDone={done} onStale={jest.fn()} />)

test('one tap chooses among the open ones that are alike, one sends', async () => {
  const page = await form('merge')
  expect(page.text()).not.toContain('老路灯换新')
  await page.tap('并到一起办')
  expect(sent('merge')).toEqual([])
  await page.tap('村口路灯坏了')
  await page.tap('并到一起办')
  expect(sent('merge')).toMatchObject([{ input: { id: viewOf().id, into: rows[0]!.id, seen: 1 } }])
  expect(z.safeParse(contract['matter.merge'].input, sent('merge')[0]!.input).error).toBeUndefined()
  expect(done).toHaveBeenCalledTimes(1)
  await page.remove()
})

test('where nothing open is alike, the form says so and offers nothing to send', async () => {
  answering([rows[1]!])
  // Another matter: what was heard of the first is kept on the phone.
  const view = viewOf({ id: 'n'.repeat(24) })
  const page = await draw(<FormOf act="merge" view={view} onDone={done} onStale={jest.fn()} />)
  expect(page.text()).toContain('没有找到说同一件事')
  expect(page.text()).not.toContain('并到一起办')
  await page.remove()
})

test('beside the matter that is sorted, only the open ones can be joined', async () => {
  const view = viewOf({ acts: ['merge', 'agenda'] })
  const page = await draw(<Alike view={view} onMerged={done} onStale={jest.fn()} />)
  expect(page.text()).toContain('老路灯换新')
  await page.tap('并到一起办')
  expect(sent('merge')).toEqual([])
  await page.tap('就和这件一起办')
  expect(sent('merge')).toMatchObject([{ input: { into: rows[0]!.id } }])
  expect(done).toHaveBeenCalledWith(expect.objectContaining({ state: 'sent' }))
  await page.remove()
})

test('who may not merge sees what is alike and no button for it', async () => {
  const page = await draw(<Alike view={viewOf()} onMerged={done} onStale={jest.fn()} />)
  expect(page.text()).toContain('村口路灯坏了')
  expect(page.text()).not.toContain('并到一起办')
  await page.remove()
})

test('the line for the village goes out as one line, and can be taken away', async () => {
  const first = await form('share')
  expect(first.text()).not.toContain('收回')
  await first.type('桥头路灯不亮\n两周了')
  await first.tap('让大家看到')
  await first.remove()
  const again = await form('share', '桥头路灯不亮')
  await again.tap('收回')
  await again.remove()
  expect(sent('share').map(({ input }) => (input as { text: unknown }).text)).toEqual([
    '桥头路灯不亮，两周了',
    null
  ])
  for (const { input } of sent('share'))
    expect(z.safeParse(contract['matter.share'].input, input).error).toBeUndefined()
})
