import fc from 'fast-check'
import type { NoticeItem, StoredItem } from '../../../../cloudfunctions/domain/contactGroup/feed'
import type { FeedHead } from '../../../../cloudfunctions/domain/contactGroup/head'
import { unreadOf } from '../../../../cloudfunctions/domain/contactGroup/head'
import { counted, writeFeed } from '../../../../cloudfunctions/domain/contactGroup/writeFeed'
import { startTestCloud, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const at = new Date('2026-11-23T02:00:00Z')
const item = (groupId: string, source: number, rev = 1): NoticeItem => ({
  kind: 'notice',
  groupId,
  sourceId: `source-${String(source).padStart(3, '0')}`,
  rev,
  topic: 'policy',
  by: { id: `p${source % 3}`, name: '某人' },
  text: `第 ${source} 条`,
  photos: [],
  at,
  ...(rev > 1 && { retracted: { reason: '写错了' } })
})
const later = (ms: number) => new Date(at.getTime() + ms)
const feedOf = async (groupId: string) =>
  (await cloud.admin.all<StoredItem>('feed')).filter((one) => one.groupId === groupId)
const headOf = async (groupId: string) => (await cloud.admin.get<FeedHead>('feedMarks', groupId))!

describe('telling something in a group', () => {
  it('twice tells it once, in the place it had', async () => {
    await writeFeed(item('v-twice', 1), later(0))
    const before = [await feedOf('v-twice'), await headOf('v-twice')]
    await writeFeed(item('v-twice', 1), later(5000))
    expect([await feedOf('v-twice'), await headOf('v-twice')]).toEqual(before)
  })

  it('is not undone by an earlier telling that comes late', async () => {
    await writeFeed(item('v-late', 1, 2), later(0))
    await writeFeed(item('v-late', 1, 1), later(1))
    expect(await feedOf('v-late')).toMatchObject([{ rev: 2, retracted: { reason: '写错了' } }])
    expect((await headOf('v-late')).line).toMatchObject({ rev: 2, text: '' })
  })

  it('repairs a head that its first teller did not come to', async () => {
    await writeFeed(item('v-broken', 1), later(0))
    await cloud.admin.remove('feedMarks', 'v-broken')
    await writeFeed(item('v-broken', 1), later(9000))
    expect(await headOf('v-broken')).toMatchObject({ newest: `${later(0).toISOString()} source-001` })
  })

  it('keeps the newest and counts no more than it keeps', async () => {
    for (let source = 0; source < counted + 5; source += 1)
      await writeFeed(item('v-many', source), later(source))
    const head = await headOf('v-many')
    expect(head.recent).toHaveLength(counted)
    expect(head.recent.at(-1)!.key).toBe(head.newest)
    expect(unreadOf(head, undefined, 'nobody')).toBe(counted)
  })

  it('gives one item each and an exact head, in whatever order, however often, all at once', async () => {
    let round = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ source: fc.nat(7), rev: fc.integer({ min: 1, max: 2 }), ms: fc.nat(20) }), {
          minLength: 1,
          maxLength: 14
        }),
        fc.boolean(),
        async (tellings, together) => {
          round += 1
          const groupId = `v-round${round}`
          const tell = ({ source, rev, ms }: (typeof tellings)[number]) =>
            writeFeed(item(groupId, source, rev), later(ms))
          if (together) await Promise.all(tellings.map(tell))
          else for (const telling of tellings) await tell(telling)
          const stored = await feedOf(groupId)
          const sources = [...new Set(tellings.map(({ source }) => source))].sort()
          expect(stored.map(({ sourceId }) => sourceId)).toEqual(
            sources.map((source) => item(groupId, source).sourceId)
          )
          for (const one of stored) {
            const told = tellings.filter(({ source }) => item(groupId, source).sourceId === one.sourceId)
            expect(one.rev).toBe(Math.max(...told.map(({ rev }) => rev)))
          }
          const keys = stored.map(({ key }) => key).sort()
          const head = await headOf(groupId)
          expect(head.recent.map(({ key }) => key)).toEqual(keys)
          expect(head.newest).toBe(keys.at(-1))
          expect(head.line.rev).toBe(stored.find(({ key }) => key === head.newest)!.rev)
        }
      ),
      { numRuns: 40 }
    )
  }, 60_000)
})
