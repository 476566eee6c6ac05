import { startCloud, type Cloud } from './support/cloud'
import type { Fields } from './support/sdk'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({ things: { indexes: [{ name: 'by_kind', keys: { kind: 1 } }] } })
})
afterAll(() => cloud.close())

let made = 0
/** Adds a document, updates it, and gives it back without its id. */
async function changed(before: Fields, data: Fields): Promise<Fields> {
  const _id = `t${++made}`
  await cloud.collection('things').add({ data: { _id, ...before } })
  await cloud.collection('things').doc(_id).update({ data })
  const { _id: id, ...after } = (await cloud.collection('things').doc(_id).get()).data!
  expect(id).toBe(_id)
  return after
}

test('the field commands do what they say', async () => {
  const _ = cloud.command
  expect(
    await changed(
      { n: 1, m: 3, low: 5, high: 5 },
      { n: _.inc(2), m: _.mul(4), low: _.min(2), high: _.max(9) }
    )
  ).toEqual({
    n: 3,
    m: 12,
    low: 2,
    high: 9
  })
  expect(await changed({ a: 1, old: 'x' }, { a: _.remove(), old: _.rename('young') })).toEqual({ young: 'x' })
  expect(await changed({ o: { a: 1, b: 2 } }, { o: _.set({ c: 3 }) })).toEqual({ o: { c: 3 } })
  expect(await changed({ o: { a: 1, b: 2 } }, { o: { c: 3 } })).toEqual({ o: { a: 1, b: 2, c: 3 } })
  expect(await changed({ bits: 6 }, { bits: _.bit({ and: 3 }) })).toEqual({ bits: 2 })
  expect(await changed({}, { n: _.inc(1), m: _.mul(2), deep: { er: 1 } })).toEqual({
    n: 1,
    m: 0,
    deep: { er: 1 }
  })
})

test('the array commands do what they say', async () => {
  const _ = cloud.command
  expect(await changed({ a: [1] }, { a: _.push(2, 3) })).toEqual({ a: [1, 2, 3] })
  expect(
    await changed({ a: [3, 1] }, { a: _.push({ each: [2, 5], position: 1, sort: 1, slice: -3 }) })
  ).toEqual({
    a: [2, 3, 5]
  })
  expect(await changed({ a: [{ s: 3 }] }, { a: _.push({ each: [{ s: 1 }], sort: { s: 1 } }) })).toEqual({
    a: [{ s: 1 }, { s: 3 }]
  })
  expect(await changed({ a: [2] }, { a: _.unshift(0, 1) })).toEqual({ a: [0, 1, 2] })
  expect(await changed({ a: [1, 2, 3] }, { a: _.pop() })).toEqual({ a: [1, 2] })
  expect(await changed({ a: [1, 2, 3] }, { a: _.shift() })).toEqual({ a: [2, 3] })
  expect(await changed({ a: [1, 2, 1] }, { a: _.pull(1) })).toEqual({ a: [2] })
  expect(await changed({ a: [{ x: 1, y: 1 }, { x: 2 }] }, { a: _.pull({ x: 1 }) })).toEqual({ a: [{ x: 2 }] })
  expect(await changed({ a: [1, 2, 3] }, { a: _.pullAll([1, 3]) })).toEqual({ a: [2] })
  expect(await changed({ a: [1] }, { a: _.addToSet(1) })).toEqual({ a: [1] })
  expect(await changed({ a: [1] }, { a: _.addToSet(2) })).toEqual({ a: [1, 2] })
  expect(await changed({}, { a: _.push(1) })).toEqual({ a: [1] })
  expect(await changed({ a: [1, 2] }, { 'a.1': 9, 'a.3': 4 })).toEqual({ a: [1, 9, null, 4] })
})

test.each<[string, Fields, (_: Cloud['command']) => Fields, RegExp]>([
  [
    'inc on a string',
    { v: 'x' },
    (_) => ({ v: _.inc(1) }),
    /Cannot apply \$inc to a value of non-numeric type.*string/
  ],
  [
    'mul on an array',
    { v: [] },
    (_) => ({ v: _.mul(1) }),
    /Cannot apply \$mul to a value of non-numeric type.*array/
  ],
  [
    'push on a scalar',
    { v: 1 },
    (_) => ({ v: _.push(1) }),
    /The field 'v' must be an array but is of type number/
  ],
  ['push on null', { v: null }, (_) => ({ v: _.push(1) }), /must be an array but is of type null/],
  ['pull from a scalar', { v: 1 }, (_) => ({ v: _.pull(1) }), /must be an array/],
  ['addToSet on a scalar', { v: 1 }, (_) => ({ v: _.addToSet(1) }), /must be an array/],
  ['a path through a scalar', { v: 1 }, () => ({ 'v.x': 1 }), /Cannot create field 'x' in element \{v: 1\}/],
  [
    'a path through null',
    { v: null },
    () => ({ v: { x: 1 } }),
    /Cannot create field 'x' in element \{v: null\}/
  ],
  ['a name in an array', { v: [1] }, () => ({ 'v.x': 1 }), /Cannot create field 'x' in element \{v: \[1\]\}/],
  [
    'bit on a fraction',
    { v: 1.5 },
    (_) => ({ v: _.bit({ or: 1 }) }),
    /\$bit to a value of non-integral type/
  ],
  [
    'a positional path',
    { v: [1] },
    () => ({ 'v.$[]': 1 }),
    /the positional path 'v.\$\[\]' is not supported by the local cloud/
  ]
])('%s is refused, and the document stays as it was', async (_name, before, data, message) => {
  const _id = `t${++made}`
  await cloud.collection('things').add({ data: { _id, ...before } })
  await expect(
    cloud
      .collection('things')
      .doc(_id)
      .update({ data: data(cloud.command) })
  ).rejects.toThrow(message)
  expect((await cloud.collection('things').doc(_id).get()).data).toEqual({ _id, ...before })
})

test('a document nested deeper than 200 levels is refused, however it came to be', async () => {
  const path = (depth: number) => Array(depth).fill('a').join('.')
  expect(await changed({}, { [path(200)]: 1 })).toHaveProperty('a')
  await expect(changed({}, { [path(201)]: 1 })).rejects.toThrow(/maximum nested object depth: 200/)
  await expect(changed({}, { [path(50_000)]: 1 })).rejects.toThrow(/maximum nested object depth: 200/)
})

test('an update that would make a document larger than 16 MB is refused, and the document stays', async () => {
  const text = 'a'.repeat(5 * 1024 * 1024)
  await cloud.collection('things').add({ data: { _id: 'large', list: [text, text, text] } })
  const grow = cloud
    .collection('things')
    .doc('large')
    .update({ data: { list: cloud.command.push(text) } })
  await expect(grow).rejects.toThrow(/too large\. size in bytes: 2\d{7}, max size: 16777216/)
  expect(
    (
      await cloud
        .collection('things')
        .where({ _id: 'large', list: cloud.command.size(3) })
        .count()
    ).total
  ).toBe(1)
})

test('set replaces a document and counts it as updated', async () => {
  await cloud.collection('things').add({ data: { _id: 's', a: 1 } })
  const { stats } = await cloud
    .collection('things')
    .doc('s')
    .set({ data: { b: 2 } })
  expect(stats).toEqual({ updated: 1, created: 0 })
  expect((await cloud.collection('things').doc('s').get()).data).toEqual({ _id: 's', b: 2 })
})

test('set on a missing document makes it: nothing updated, one created', async () => {
  const { stats } = await cloud
    .collection('things')
    .doc('fresh')
    .set({ data: { b: 2 } })
  expect(stats).toEqual({ updated: 0, created: 1 })
})

test('an update of a missing document updates nothing', async () => {
  const { stats } = await cloud
    .collection('things')
    .doc('none')
    .update({ data: { b: 2 } })
  expect(stats).toEqual({ updated: 0 })
})

test('updated counts what matched, also when nothing changed; multi false touches one', async () => {
  await cloud.collection('things').add({ data: [1, 2, 3].map(() => ({ kind: 'k', v: 1 })) })
  const ofKind = cloud.collection('things').where({ kind: 'k' })
  expect((await ofKind.update({ data: { v: 1 } })).stats.updated).toBe(3)
  expect((await ofKind.update({ data: { v: 2 }, multi: false })).stats.updated).toBe(1)
  expect((await ofKind.get()).data.map(({ v }) => v)).toEqual([2, 1, 1])
  expect((await ofKind.remove({ multi: false })).stats.removed).toBe(1)
  expect((await ofKind.remove()).stats.removed).toBe(2)
})

test('modifyAndReturnDoc answers the new document, or null', async () => {
  await cloud.collection('things').add({ data: { _id: 'r', n: 1 } })
  const ask = (query: string) =>
    cloud.database.handle('database.modifyAndReturnDoc', {
      collectionName: 'things',
      query,
      data: '{"$inc":{"n":{"$numberInt":"1"}}}'
    })
  const { data } = (await ask('{"_id":"r"}')).body as { data: { updated: number; doc: string } }
  expect([data.updated, JSON.parse(data.doc)]).toEqual([1, { _id: 'r', n: { $numberInt: '2' } }])
  expect((await ask('{"_id":"none"}')).body).toEqual({ data: { updated: 0, doc: null } })
})

test('a server date is the present of the clock, moved by its offset: nested, in arrays, in push', async () => {
  const offset = 2 ** 33
  const at = (more = 0) => new Date(cloud.clock.now + more)
  const date = (by?: number) => cloud.db.serverDate(by === undefined ? undefined : { offset: by })
  const { _id } = await cloud
    .collection('things')
    .add({ data: { top: date(), deep: { er: date(offset) }, list: [date(-1), { in: date(5) }] } })
  await cloud
    .collection('things')
    .doc(_id)
    .update({ data: { list: cloud.command.push(date(7)), set: date(), deep: { more: date(1) } } })
  expect((await cloud.collection('things').doc(_id).get()).data).toEqual({
    _id,
    top: at(),
    deep: { er: at(offset), more: at(1) },
    list: [at(-1), { in: at(5) }, at(7)],
    set: at()
  })
})

test('of many conditional updates at once exactly one gets through, and none is lost', async () => {
  await cloud.collection('things').add({ data: { _id: 'race', version: 0, log: [] } })
  const act = async (name: string): Promise<void> => {
    for (;;) {
      const { data } = await cloud.collection('things').doc('race').get()
      const version = data?.version
      const { stats } = await cloud
        .collection('things')
        .where({ _id: 'race', version })
        .update({ data: { version: cloud.command.inc(1), log: cloud.command.push(name) } })
      if (stats.updated === 1) return
    }
  }
  const names = Array.from({ length: 12 }, (_, i) => `actor ${i}`)
  await Promise.all(names.map(act))
  const { data } = await cloud.collection('things').doc('race').get()
  expect(data?.version).toBe(names.length)
  expect([...(data?.log as string[])].sort()).toEqual([...names].sort())
})
