/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto'
import { wire } from '../../../../src/cloud/wire'
import { AssignForm } from '../../../../src/work/agenda/AssignForm'
import { draw } from '../../support/draw'
import { viewOf } from '../view'

jest.mock('../../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
const heard = jest.mocked(wire.call)
const people = ['周国平', '陈丽', '李强', '孙伟'].map((name, index) => ({
  id: `p${index}`,
  name,
  title: null,
  inHand: index
}))
const view = viewOf({ stage: 'sorted', version: 2, urgency: 'ordinary', acts: ['assign'] })
const done = jest.fn()
const assigned = { ok: true, value: { id: view.id, stage: 'discussed', version: 3 } }
/** What the cloud was told, without the questions that only read. */
const decisions = () => heard.mock.calls.map(([, data]) => data).filter(({ method }) => method === 'assign')

async function setUp(answer: unknown = assigned) {
  heard.mockImplementation(async (_name, { method }) =>
    method === 'handlers' ? { ok: true, value: { people } } : answer
  )
  return draw(<AssignForm view={view} nodeId="village" onDone={done} onStale={jest.fn()} />)
}

beforeEach(() => jest.resetAllMocks())

test('a matter is given to somebody by two taps, with the time its urgency allows', async () => {
  const page = await setUp()
  await page.tap('周国平')
  await page.tap('交办给周国平')
  expect(decisions()).toHaveLength(1)
  expect(decisions()[0]?.input).toMatchObject({ id: view.id, seen: 2, leadId: 'p0', helperIds: [] })
  expect(decisions()[0]?.input).not.toHaveProperty('until', expect.anything())
  expect(done).toHaveBeenCalledWith(expect.objectContaining({ state: 'sent' }), '周国平')
  await page.remove()
})

test('nobody is given a matter unless they were chosen', async () => {
  const page = await setUp()
  await page.tap('交办')
  expect(decisions()).toEqual([])
  expect(page.text()).toContain('先点一下由谁领办')
  await page.remove()
})

test('those with more in hand stand behind 其他人', async () => {
  const page = await setUp()
  expect(page.text()).not.toContain('孙伟')
  await page.tap('其他人')
  await page.tap('孙伟')
  await page.tap('交办给孙伟')
  expect(decisions()[0]?.input).toMatchObject({ leadId: 'p3' })
  await page.remove()
})

test('the plan that was typed stays when the assignment is refused', async () => {
  const written = () => document.querySelector('textarea')?.value
  const page = await setUp({ ok: false, error: { name: 'STALE', message: '有人先办了一步。' } })
  await page.tap('加一句怎么办')
  await page.type('先抽水，再换泵。')
  await page.tap('周国平')
  await page.tap('交办给周国平')
  expect([page.text().includes('有人先办了一步。'), written()]).toEqual([true, '先抽水，再换泵。'])
  await page.remove()
})

test('what was chosen stays when somebody else was first', async () => {
  const page = await setUp({ ok: false, error: { name: 'STALE', message: '有人先办了一步。' } })
  await page.tap('陈丽')
  await page.tap('交办给陈丽')
  expect(page.text()).toContain('有人先办了一步。')
  expect(page.text()).toContain('交办给陈丽')
  expect(done).not.toHaveBeenCalled()
  await page.remove()
})
