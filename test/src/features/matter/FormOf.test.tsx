/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto'
import * as z from 'zod/mini'
import { wire } from '../../../../src/cloud/wire'
import { FormOf } from '../../../../src/features/matter/acts/FormOf'
import { forms } from '../../../../src/features/matter/acts/forms'
import type { MatterAct } from '../../../../src/features/matter/acts/matterAct'
import type { MatterView } from '../../../../src/features/matter/view/whoWords'
import { contract } from '../../../../types/api'
import { draw } from '../../support/draw'
import { viewOf } from '../../work/view'

jest.mock('../../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
const heard = jest.mocked(wire.call)
const id = 'm'.repeat(24)

/** The acts whose form is a line of words, with the words of their button. */
const lines = (Object.keys(forms) as MatterAct[]).flatMap((act) => {
  const form = forms[act]
  return typeof form === 'object' ? [{ act, ...form }] : []
})

async function opened(act: MatterAct, more: Partial<MatterView> = {}) {
  const view = viewOf({ id, version: 7, ...more })
  const done = jest.fn()
  const page = await draw(<FormOf act={act} view={view} onDone={done} onStale={jest.fn()} />)
  const { button } = lines.find((line) => line.act === act)!
  const send = () => page.tap(typeof button === 'string' ? button : button(view))
  return { page, done, send }
}

const sent = () => heard.mock.lastCall?.[1] as { method: string; input: object } | undefined

beforeEach(() => {
  heard.mockReset()
  heard.mockResolvedValue({ ok: true, value: { id, stage: 'sorted', version: 8 } })
})

test.each(lines)('the words of $act go to the cloud as its contract takes them', async ({ act }) => {
  const { page, done, send } = await opened(act)
  await page.type('灯杆也歪了')
  await send()
  expect(done).toHaveBeenCalledTimes(1)
  expect(sent()).toMatchObject({ method: act, input: { id, text: '灯杆也歪了' } })
  expect(z.safeParse(contract[`matter.${act}`].input, sent()?.input).error).toBeUndefined()
  await page.remove()
})

test.each(lines)('$act is sent without words only where none are needed', async ({ act, required }) => {
  const { page, done, send } = await opened(act)
  await send()
  expect(done).toHaveBeenCalledTimes(required ? 0 : 1)
  if (!required) expect(z.safeParse(contract[`matter.${act}`].input, sent()?.input).error).toBeUndefined()
  await page.remove()
})

test('a decision says which state of the matter it was taken on, an addition holds whatever happened', async () => {
  for (const [act, seen] of [
    ['ask', 7],
    ['add', undefined]
  ] as const) {
    const { page, send } = await opened(act)
    await page.type('是哪一盏灯')
    await send()
    expect([act, (sent()?.input as { seen?: number }).seen]).toEqual([act, seen])
    await page.remove()
  }
})

test('who is asked back answers, everybody else adds', async () => {
  const asker = { name: '王秀英', household: null, you: true }
  const answering = await opened('add', { stage: 'returned', asker })
  expect(answering.page.text()).toContain('您的回话')
  await answering.page.remove()
  const adding = await opened('add', { stage: 'handling', asker })
  expect(adding.page.text()).toContain('想补充什么')
  await adding.page.remove()
})

test('another urgency asks why once there is a promise, and sends the reason', async () => {
  const view = viewOf({ id, stage: 'discussed', category: 'safety', urgency: 'ordinary' })
  const page = await draw(<FormOf act="classify" view={view} onDone={jest.fn()} onStale={jest.fn()} />)
  expect(page.text()).not.toContain('急缓为什么变了')
  await page.tap('复杂')
  expect(page.text()).toContain('急缓为什么变了')
  await page.tap('就这样归类')
  expect(heard).not.toHaveBeenCalled()
  await page.type('要勘测')
  await page.tap('就这样归类')
  expect(sent()).toMatchObject({ method: 'classify', input: { urgency: 'complex', text: '要勘测' } })
  await page.remove()
})
