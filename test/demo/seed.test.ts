import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Link } from '../../cloudfunctions/domain/link/link'
import type { StoredItem } from '../../cloudfunctions/domain/contactGroup/feed'
import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { call } from '../../demo/call'
import { clearBrokenOff, seed, seedState } from '../../demo/seed'
import { everyDocument, openStore } from '../../demo/store'
import { sayings, stories } from '../../demo/stories'
import { metoo } from '../../demo/stories/together'
import { matterId } from '../../demo/playStories'
import { invited } from '../../demo/village/villages'
import { stages } from '../../types/domain/stages'
import { differences } from '../../scripts/rebuild/differing'
import { temporaryCloud, type TemporaryCloud } from './support/cloud'

let cloud: TemporaryCloud
const matters: Matter[] = []
const told: number[] = []

beforeAll(async () => {
  cloud = await temporaryCloud()
  await seed(cloud.emulator, cloud.data, (done) => told.push(done))
  const store = await openStore(cloud.emulator.url)
  for await (const matter of everyDocument(store, 'matters')) matters.push(matter)
}, 120_000)

afterAll(() => cloud.end())

const story = (key: string) => matters.find(({ _id }) => _id === `matter-demo-${key}`)!

describe('the seeded demo village', () => {
  it('tells at least two dozen stories, at least one in every stage', () => {
    const asked = matters.filter(({ origin }) => !origin)
    const joined = metoo.map(({ input }) => (input(() => '') as { id: string }).id)
    expect(asked.map(({ _id }) => _id).sort()).toEqual([...stories.map(matterId), ...joined].sort())
    expect(matters.length).toBeGreaterThanOrEqual(24)
    expect(stages.filter((stage) => !matters.some((matter) => matter.stage === stage))).toEqual([])
  })

  it('spans three weeks and ends before now, with the clock back where it was', () => {
    const times = matters.flatMap(({ history }) => history.map(({ at }) => at.getTime()))
    const days = (Date.now() - Math.min(...times)) / 86_400_000
    expect(days).toBeGreaterThan(18)
    expect(days).toBeLessThan(22)
    expect(Math.max(...times)).toBeLessThan(Date.now())
    expect(JSON.parse(readFileSync(join(cloud.data, 'clock.json'), 'utf8'))).toEqual({ offset: 0 })
  })

  it('knows every turn a matter can take', () => {
    const now = new Date()
    const late = (matter: Matter) => matter.dueAt && matter.dueAt < now
    expect(matters.filter((matter) => matter.stage === 'handling' && late(matter))).not.toEqual([])
    expect(matters.filter((matter) => matter.stage === 'asked' && late(matter))).not.toEqual([])
    expect(story('shiqiao-rubbish')).toMatchObject({ stage: 'sorted', reopened: 1 })
    expect(story('shiqiao-dance')).toMatchObject({ stage: 'sorted', reopened: 1 })
    expect(story('shiqiao-dance').history.at(-1)).toMatchObject({ act: 'rate', satisfaction: 'no' })
    expect(story('shiqiao-parcel').history.at(-1)?.act).toBe('postpone')
    expect(story('shiqiao-parcel').dueAt!.getTime()).toBeGreaterThan(now.getTime())
    expect(story('shiqiao-barrier').outcome?.kind).toBe('declined')
    expect(story('liuwan-shuttle').outcome?.kind).toBe('unsolvable')
    expect(story('shiqiao-bus').stage).toBe('returned')
    expect(story('shiqiao-key').stage).toBe('withdrawn')
  })

  it('has matters at the town: brought before it, split with a part that came back, answered and still to be told', () => {
    expect(story('shiqiao-voltage')).toMatchObject({ stage: 'escalated', town: { name: '清溪镇党委办公室' } })
    expect(story('liuwan-dike')).toMatchObject({
      stage: 'split',
      hands: ['n-yunxi-qingxi', 'p-hao-qingyuan']
    })
    expect(story('liuwan-dike').parts[1]!.hops[0]!.objection).toContain('广播杆')
    expect(story('fengshuping-signal')).toMatchObject({
      stage: 'replied',
      hands: ['n-yunxi-qingxi-fengshuping']
    })
  })

  it('has households that say 我家也是: by a tap alone in the words of the line, and in their own', () => {
    expect(story('shiqiao-tap')).toMatchObject({ joined: 3, shared: '一组早晚水压低' })
    expect(story('metoo-defu')).toMatchObject({ stage: 'merged', cluster: { stage: 'handling' } })
    expect(story('metoo-defu').history[0]?.text).toBe('一组早晚水压低')
    expect(story('metoo-xiulan').history[0]?.text).toContain('我家住得高')
  })

  it('has a matter that the officers sort, because no hub looks after the household', () => {
    expect(story('shiqiao-crossing').hub).toBeNull()
    expect(story('shiqiao-crossing').history[1]?.by.standing).toBe('sorter')
  })

  it('shows photos that can be seen', async () => {
    const answer = await call(cloud.emulator, 'demo-wang-guixiang', 'matter.read', {
      id: 'matter-demo-shiqiao-lamp'
    })
    const photos = answer.ok ? answer.value.history.flatMap((entry) => entry.photos) : []
    expect(photos).toHaveLength(3)
    const response = await fetch(photos[0]!)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/png')
  })

  it('has links that agree with what households carry, and stories about linkage', async () => {
    const store = await openStore(cloud.emulator.url)
    const links = new Map<string, Link>()
    for await (const link of everyDocument(store, 'links')) links.set(link._id, link)
    for await (const { _id, member } of everyDocument(store, 'households'))
      expect([_id, links.get(_id)?.current?.member.id]).toEqual([_id, member?.id])
    expect([...links.values()].map(({ stage }) => stage)).toEqual(
      expect.arrayContaining(['linked', 'listed', 'proposed', 'approving'])
    )
    expect(links.get('h-sun-yuee')?.openObjections).toBe(1)
  })

  it('has every matter as its history gives it', () => {
    expect(matters.flatMap(differences)).toEqual([])
  })

  it('told the people what happened', async () => {
    const answer = await call(cloud.emulator, 'demo-wang-guixiang', 'account.messages', {})
    const texts = answer.ok ? answer.value.rows.map(({ text }) => text) : []
    expect(texts).toContainEqual(expect.stringContaining('吴志强办完了'))
  })

  it('lets a new WeChat claim the one person who is invited', async () => {
    const answer = await call(cloud.emulator, 'demo-visitor', 'account.claim', { code: invited.printed })
    expect(answer).toEqual({ ok: true, value: { personId: 'p-zhao-yuzhen', name: '赵玉珍' } })
  })

  it('tells how far it is, act by act', () => {
    const acts = stories.reduce((sum, { then }) => sum + 1 + then.length, sayings.length)
    expect(told).toEqual(Array.from({ length: acts }, (_, index) => index + 1))
  })
})

describe('the marker of the data folder', () => {
  it('says that the village stands', () => {
    expect(seedState(cloud.data)).toBe('done')
  })

  it('tells an empty folder from one with somebody else’s database', () => {
    const other = join(cloud.data, '..', 'other')
    expect(seedState(other)).toBe('empty')
    mkdirSync(join(other, 'database'), { recursive: true })
    expect(seedState(other)).toBe('foreign')
  })

  it('tells a seeding that was broken off, here by a village that stands already, and clears it away', async () => {
    const broken = join(cloud.data, '..', 'broken')
    mkdirSync(broken)
    await expect(seed(cloud.emulator, broken)).rejects.toThrow(/duplicate/i)
    expect(seedState(broken)).toBe('broken off')
    clearBrokenOff(broken)
    expect(existsSync(broken)).toBe(false)
  })

  it('tells notices down the tiers, in the order of time, one of them taken back', async () => {
    const store = await openStore(cloud.emulator.url)
    const items: StoredItem[] = []
    for await (const item of everyDocument(store, 'feed')) items.push(item)
    const village = items
      .filter(({ groupId, kind }) => groupId === 'v-n-yunxi-qingxi-shiqiao' && kind === 'notice')
      .sort((a, b) => (a.key < b.key ? -1 : 1))
    expect(village.map(({ sourceId }) => sourceId)).toEqual([
      'notice-demo-insurance',
      'notice-demo-water',
      'notice-demo-meeting'
    ])
    expect(village.map(({ at }) => at.getTime())).toEqual(village.map(({ at }) => at.getTime()).sort())
    expect(village.map(({ retracted }) => !!retracted)).toEqual([false, true, false])
    const insured = items.filter(({ sourceId }) => sourceId === 'notice-demo-insurance')
    expect(insured.map(({ groupId }) => groupId[0]).sort()).toEqual(['m', 'm', 't', 'v'])
  })
})
