import type { Household } from '../../../cloudfunctions/kernel/household'
import type { Person } from '../../../cloudfunctions/kernel/person'
import type { Recorded } from '../../../cloudfunctions/kernel/record'
import type { Link } from '../../../cloudfunctions/domain/link/link'
import { freshId } from '../../support/ids'
import { previewed, uploaded } from '../../support/samples/roster'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const confirm = (id: string) => cloud.call('a.officer', 'roster.confirm', { id })
const progress = (id: string) => cloud.call('a.officer', 'roster.progress', { id })

async function finished(id: string) {
  valueOf(await confirm(id))
  for (;;) {
    const view = valueOf(await progress(id))
    if (view.state === 'done') return view
  }
}

const named = async (name: string) =>
  (await cloud.admin.all<Recorded<Person>>('persons')).filter((one) => one.name === name)

it('writes the good rows alone: persons, households, links, and what follows from them', async () => {
  const view = await finished(await previewed(cloud))
  expect(view).toMatchObject({ rows: 4, good: 3, bad: 1, fresh: 3, done: 3, written: 3, skipped: 0 })
  const [fengs] = await named('冯玉兰')
  const [han] = await named('韩志远')
  const [son] = await named('冯小军')
  expect(han!.posts).toEqual([
    {
      role: 'member',
      nodeId: 'grid-a1',
      nodeName: '石桥村一组',
      path: ['county-1', 'town-1', 'village-a', 'grid-a1']
    }
  ])
  expect(han!.service).toEqual({ category: 'home', born: '1975-04-02' })
  expect(fengs!.linkedMember).toEqual({ id: han!._id, name: '韩志远', phone: '13900000102' })
  expect(son!.linkedMember?.id).toBe(han!._id)
  expect(han!.linkedMember?.id).toBe(personIdOf('a.member'))
  expect(fengs!.invitation?.code).toMatch(/^[2-9A-HJ-NP-Z]{10}$/)
  const home = (await cloud.admin.get<Recorded<Household>>('households', fengs!.householdId!))!
  expect(home).toMatchObject({ name: '冯玉兰家', number: '101', member: { id: han!._id }, hub: null })
  expect(home.history).toMatchObject([{ act: 'import', by: { id: personIdOf('a.officer') } }])
  const link = (await cloud.admin.get<Link>('links', home._id))!
  expect(link).toMatchObject({ stage: 'linked', current: { member: { id: han!._id } } })
  expect(await named('蒋大成')).toEqual([])
})

it('the same file again changes nothing and says so', async () => {
  await finished(await previewed(cloud))
  const before = await cloud.dump()
  const second = await finished(await previewed(cloud))
  expect(second).toMatchObject({ good: 3, fresh: 0, done: 3, written: 0 })
  const { rosters: _a, rosterParts: _b, ...after } = await cloud.dump()
  const { rosters: _c, rosterParts: _d, ...first } = before
  expect(after).toEqual(first)
})

it('confirmed twice, and carried on by many at once, writes everything once', async () => {
  const id = await previewed(cloud)
  await Promise.all([confirm(id), confirm(id), confirm(id)])
  await Promise.all(Array.from({ length: 6 }, () => progress(id)))
  expect(await finished(id)).toMatchObject({ state: 'done', done: 3, written: 3 })
  for (const name of ['冯玉兰', '韩志远', '冯小军']) expect(await named(name)).toHaveLength(1)
  expect((await named('冯玉兰'))[0]!.history).toHaveLength(1)
})

it('two imports of one file at the same time write everybody once', async () => {
  const ids = [await previewed(cloud), await previewed(cloud)]
  const views = await Promise.all(ids.map((id) => finished(id)))
  for (const name of ['冯玉兰', '韩志远', '冯小军']) {
    const found = await named(name)
    expect(found).toHaveLength(1)
    expect(found[0]!.history).toHaveLength(1)
  }
  expect(views.every(({ state, done }) => state === 'done' && done === 3)).toBe(true)
  expect((await cloud.admin.all<Link>('links')).filter(({ history }) => history.length > 1)).toEqual([])
})

it('a changed row changes that record alone, with what changed', async () => {
  await finished(await previewed(cloud))
  const before = await cloud.admin.all<Recorded<Person>>('persons')
  const csv = '组,户主,姓名,电话\n一组,冯玉兰,冯小军,139-0000-0103\n'
  expect(await finished(await previewed(cloud, Buffer.from(csv)))).toMatchObject({ fresh: 1, written: 1 })
  const after = await cloud.admin.all<Recorded<Person>>('persons')
  const changedOnes = after.filter((one, index) => JSON.stringify(one) !== JSON.stringify(before[index]))
  expect(changedOnes.map(({ name, phone }) => [name, phone])).toEqual([['冯小军', '13900000103']])
  expect(changedOnes[0]!.history.at(-1)).toMatchObject({ act: 'import', set: { phone: '13900000103' } })
})

it('recognizes somebody who is on file under another id by the phone', async () => {
  const csv = '网格,户主,姓名,手机,是否党员\n一组,石桥村一户,周小满,13810000000,否\n'
  expect(await finished(await previewed(cloud, Buffer.from(csv)))).toMatchObject({
    good: 1,
    fresh: 0,
    written: 0
  })
  expect(await named('周小满')).toHaveLength(1)
})

it('is confirmed only by who previewed it, and only while they cover the village', async () => {
  const id = await previewed(cloud)
  expect(errorOf(await cloud.call('a.officer2', 'roster.confirm', { id }))).toBe('NOT_FOUND')
  expect(errorOf(await cloud.call('b.officer', 'roster.progress', { id }))).toBe('NOT_FOUND')
})

describe('a name that is misspelt on file', () => {
  const csv = Buffer.from('网格,户主,姓名,手机\n一组,冯玉蓝,冯玉蓝,13900000101\n')
  const read = async (answers?: { id: string; choice: string }[]) => {
    const id = freshId('roster')
    const fileId = await uploaded(cloud, 'a.officer', csv)
    const input = { id, fileId, nodeId: 'village-a', ...(answers && { answers }) }
    return valueOf(await cloud.call('a.officer', 'roster.preview', input))
  }

  it('is asked about, corrected by the answer with its reason, and doubles neither person nor household', async () => {
    await finished(await previewed(cloud))
    const open = await read()
    expect(open).toMatchObject({ rows: 1, good: 0, waiting: 1, fresh: 0 })
    const { rows } = valueOf(await cloud.call('a.officer', 'roster.issues', { id: open.id, kind: 'asked' }))
    const question = rows.find(({ ask }) => ask)!
    expect(question.ask!.choices.map(({ value }) => value)).toEqual(['rename', 'other'])
    const answered = await read([{ id: question.ask!.id, choice: 'rename' }])
    expect(await finished(answered.id)).toMatchObject({ good: 1, written: 1 })
    expect(await named('冯玉兰')).toEqual([])
    const [corrected] = await named('冯玉蓝')
    expect(corrected!.history.at(-1)).toMatchObject({ set: { name: '冯玉蓝' }, reason: '按名册改正名字' })
    const homes = await cloud.admin.all<Household>('households')
    expect(homes.filter(({ name }) => /冯玉/.test(name)).map(({ name }) => name)).toEqual(['冯玉蓝家'])
    expect(await finished((await read()).id)).toMatchObject({ good: 1, fresh: 0 })
  })
})

describe('what a village chose for its headers', () => {
  const csv = Buffer.from('网格,当家人,姓名,手机\n一组,冯玉兰,冯玉兰,13900000101\n')
  const read = async (columns?: { section: number; column: number; field: 'head' }[]) => {
    const fileId = await uploaded(cloud, 'a.officer', csv)
    const input = { id: freshId('roster'), fileId, nodeId: 'village-a', ...(columns && { columns }) }
    return valueOf(await cloud.call('a.officer', 'roster.preview', input))
  }

  it('is remembered for its next file once it was confirmed, and for no other village', async () => {
    expect(await read()).toMatchObject({ rows: 0, columns: [{}, { header: '当家人', field: null }, {}, {}] })
    const chosen = await read([{ section: 0, column: 1, field: 'head' }])
    expect(chosen).toMatchObject({ rows: 1, good: 1 })
    expect(await read()).toMatchObject({ rows: 0 })
    await finished(chosen.id)
    expect(await read()).toMatchObject({ rows: 1, columns: [{}, { field: 'head' }, {}, {}] })
    const fileId = await uploaded(cloud, 'b.officer', csv)
    const input = { id: freshId('roster'), fileId, nodeId: 'village-b' }
    expect(valueOf(await cloud.call('b.officer', 'roster.preview', input))).toMatchObject({ rows: 0 })
  })
})
