/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto'
import * as z from 'zod/mini'
import { wire } from '../../../../src/cloud/wire'
import { ActSheet } from '../../../../src/wish/wish/acts/ActSheet'
import { forms } from '../../../../src/wish/wish/acts/forms'
import { actWords, type WishView } from '../../../../src/wish/words'
import { contract } from '../../../../types/api'
import { wishActTraits, type OfferedWishAct } from '../../../../types/domain/wishActs'
import { draw } from '../../support/draw'

jest.mock('../../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
const heard = jest.mocked(wire.call)
const id = 'w'.repeat(24)

const view: WishView = {
  id,
  number: '261123-TEST2',
  version: 7,
  stage: 'collated',
  kind: 'living',
  cost: null,
  wanted: null,
  words: '想要一双棉鞋',
  name: null,
  village: '石桥村',
  returns: 0,
  due: null,
  claim: null,
  reach: null,
  inside: null,
  history: [],
  acts: [],
  organizations: [],
  claimDays: { last: '2026-12-30', usual: '2026-12-10' }
}

async function opened(act: OfferedWishAct) {
  const done = jest.fn()
  const page = await draw(
    <ActSheet act={act} view={view} onDone={done} onStale={jest.fn()} onClose={jest.fn()} />
  )
  return { page, done, send: () => page.tap(actWords(act, view.stage)) }
}
const sent = () => heard.mock.lastCall?.[1] as { method: string; input: { seen?: number } } | undefined

beforeEach(() => {
  heard.mockReset()
  heard.mockResolvedValue({ ok: true, value: { id, stage: 'published', version: 8 } })
})

const acts = Object.keys(forms) as OfferedWishAct[]
const lines = acts.flatMap((act) => {
  const form = forms[act]
  return typeof form === 'object' ? [{ act, ...form }] : []
})

test.each(acts)('%s goes to the cloud as its contract takes it', async (act) => {
  const { page, done, send } = await opened(act)
  if (act !== 'claim') await page.type('鞋要四十一码的')
  await send()
  expect(done).toHaveBeenCalledTimes(1)
  expect(sent()).toMatchObject({ method: act, input: { id } })
  expect(z.safeParse(contract[`wish.${act}`].input, sent()?.input).error).toBeUndefined()
  expect(sent()?.input.seen).toBe(wishActTraits[act].additive ? undefined : 7)
  await page.remove()
})

test.each(lines)('$act is sent without words only where none are needed', async ({ act, required }) => {
  const { page, done, send } = await opened(act)
  await send()
  expect(done).toHaveBeenCalledTimes(required ? 0 : 1)
  await page.remove()
})

test('what is wrong with the words for the wall stands beside them, and nowhere else', async () => {
  const words = '墙上的话里有名字，请去掉。'
  heard.mockResolvedValue({
    ok: false,
    error: { name: 'WALL_NAMES', message: '写了名字', fields: { words } }
  } as never)
  const { page, done, send } = await opened('publish')
  await send()
  expect(done).not.toHaveBeenCalled()
  expect(page.text()).toContain(words)
  expect(page.text()).not.toContain('写了名字')
  await page.remove()
})
