/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto'
import { wire } from '../../../src/cloud/wire'
import { DesignateSheet } from '../../../src/admin/node/DesignateSheet'
import type { Post } from '../../../src/admin/node/posts'
import { draw } from '../support/draw'

jest.mock('../../../src/cloud/wire', () => ({ wire: { call: jest.fn(), upload: jest.fn() } }))
Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
const heard = jest.mocked(wire.call)
const post: Post = {
  role: 'officer',
  at: { id: 'village-a', name: '石桥村' },
  title: '村支书',
  positions: ['secretary'],
  mayCarry: ['secretary', 'committeeMember'],
  later: false,
  mayEnd: true
}
const person = { id: 'p-a-officer', name: '李建国', claimed: true, posts: [post], mayArrange: true }

async function opened() {
  const done = jest.fn()
  heard.mockReset()
  heard.mockResolvedValue({ ok: true, value: { personId: person.id, version: 2 } })
  return {
    done,
    page: await draw(<DesignateSheet person={person} post={post} onDone={done} onClose={jest.fn()} />)
  }
}
const sent = () => heard.mock.lastCall?.[1] as { method: string; input: object } | undefined

test('several offices can be chosen; nothing is sent that says what is there already', async () => {
  const { done, page } = await opened()
  await page.tap('定下来')
  expect(heard).not.toHaveBeenCalled()
  await page.tap('委员')
  await page.tap('定下来')
  expect(sent()).toMatchObject({
    method: 'designate',
    input: {
      personId: person.id,
      role: 'officer',
      nodeId: 'village-a',
      positions: ['secretary', 'committeeMember']
    }
  })
  expect(done).toHaveBeenCalledTimes(1)
  await page.remove()
})

test('choosing none takes them away', async () => {
  const { page } = await opened()
  await page.tap('书记')
  await page.tap('去掉具体职务')
  expect(sent()).toMatchObject({ input: { positions: [] } })
  await page.remove()
})
