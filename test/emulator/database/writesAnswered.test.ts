import { startCloud, type Cloud } from './support/cloud'
import type { Fields } from './support/sdk'

/** How many documents an update is said to have updated: all that matched, or those that are other than before. */
const before: Fields = { n: 1, list: ['a'], place: { x: 1 } }

describe.each(['matched', 'changed'] as const)('where `updated` counts what is %s', (updatedCounts) => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await startCloud({ docs: { indexes: [{ name: 'by_set', keys: { set: 1 } }] } }, { updatedCounts })
  })
  afterAll(() => cloud.close())

  let sets = 0
  const rows: [what: string, data: () => Fields, changes: boolean][] = [
    ['another value', () => ({ n: 2 }), true],
    ['the same value', () => ({ n: 1 }), false],
    ['the same value within an object', () => ({ place: { x: 1 } }), false],
    ['the same object', () => ({ place: cloud.command.set({ x: 1 }) }), false],
    ['nothing added', () => ({ n: cloud.command.inc(0) }), false],
    ['something added', () => ({ n: cloud.command.inc(1) }), true],
    ['what a set holds', () => ({ list: cloud.command.addToSet('a') }), false],
    ['one more element', () => ({ list: cloud.command.push(['a']) }), true],
    ['the removal of nothing', () => ({ none: cloud.command.remove() }), false]
  ]
  test.each(rows)('an update to %s', async (_what, data, changes) => {
    const set = ++sets
    await cloud.collection('docs').add({
      data: [
        { ...before, set },
        { ...before, set }
      ]
    })
    const { stats } = await cloud.collection('docs').where({ set }).update({ data: data() })
    expect(stats.updated).toBe(changes || updatedCounts === 'matched' ? 2 : 0)
  })

  test('of many only some may change', async () => {
    const set = ++sets
    await cloud.collection('docs').add({
      data: [
        { set, n: 1 },
        { set, n: 2 }
      ]
    })
    const { stats } = await cloud
      .collection('docs')
      .where({ set })
      .update({ data: { n: 2 } })
    expect(stats.updated).toBe(updatedCounts === 'matched' ? 2 : 1)
  })
})

describe('an insert', () => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await startCloud({ once: { indexes: [{ name: 'code', keys: { code: 1 }, unique: true }] } })
  })
  afterAll(() => cloud.close())
  const stored = async (prefix: string) =>
    (
      await cloud
        .collection('once')
        .where({ code: { $gte: prefix, $lt: `${prefix}~` } })
        .get()
    ).data.map(({ code }) => code)

  const rows: [what: string, taken: string[], codes: string[], stay: string[]][] = [
    ['of no duplicate', [], ['1', '2', '3'], ['1', '2', '3']],
    ['that meets a stored key', ['2'], ['1', '2', '3'], ['1', '2']],
    ['that meets a key of its own', [], ['1', '1', '2'], ['1']],
    ['that meets one at its beginning', ['1'], ['1', '2'], ['1']]
  ]
  test.each(rows)('%s keeps what comes before it', async (what, taken, codes, stay) => {
    const named = (code: string) => ({ code: `${what} ${code}` })
    for (const code of taken) await cloud.collection('once').add({ data: named(code) })
    const adding = cloud.collection('once').add({ data: codes.map(named) })
    if (new Set([...taken, ...codes]).size === taken.length + codes.length) await adding
    else await expect(adding).rejects.toMatchObject({ errMsg: expect.stringContaining('E11000') as string })
    expect((await stored(what)).sort()).toEqual(stay.map((code) => named(code).code))
    const { total } = await cloud.collection('once').count()
    expect(total).toBe((await cloud.collection('once').limit(1000).get()).data.length)
  })
})

describe('an insert that is refused', () => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await startCloud({ once: { indexes: [{ name: 'code', keys: { code: 1 }, unique: true }] } })
  })
  afterAll(() => cloud.close())

  test('leaves nothing of the refused document', async () => {
    const add = (_id: string, code: string) => cloud.collection('once').add({ data: { _id, code } })
    await add('first', 'a')
    await expect(add('second', 'a')).rejects.toThrow(/E11000/)
    await add('second', 'b')
    expect((await cloud.collection('once').where({ _id: 'second' }).get()).data).toHaveLength(1)
  })
})

describe('_id comes first in what is answered', () => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await startCloud({ docs: { indexes: [] } }, { strict: false })
  })
  afterAll(() => cloud.close())

  const docs = () => cloud.collection('docs')
  const writes: [what: string, write: (id: string) => Promise<unknown>][] = [
    ['added', (_id) => docs().add({ data: { a: 1, _id } })],
    [
      'set anew',
      (_id) =>
        docs()
          .doc(_id)
          .set({ data: { a: 1, b: 2 } })
    ],
    [
      'set in the place of another',
      async (_id) => {
        await docs().add({ data: { a: 1, _id } })
        await docs()
          .doc(_id)
          .set({ data: { a: 3, b: 4 } })
      }
    ]
  ]
  test.each(writes)('where it was %s', async (_what, write) => {
    const id = _what.replaceAll(' ', '-')
    await write(id)
    const { data } = await docs().doc(id).get()
    expect(Object.keys(data!)[0]).toBe('_id')
    const { list } = await docs().aggregate().match({ _id: id }).project({ a: 1 }).limit(1).end()
    expect(Object.keys(list[0]!)).toEqual(['_id', 'a'])
  })
})

describe('a regular expression is refused:', () => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await startCloud({ docs: { indexes: [] } }, { strict: false })
    await cloud.collection('docs').add({ data: { name: '李家村' } })
  })
  afterAll(() => cloud.close())
  const found = (regexp: string) =>
    cloud
      .collection('docs')
      .where({ name: cloud.db.RegExp({ regexp }) })
      .count()

  const unknown: [source: string, part: string][] = [
    ['(?i)abc', '(?i)'],
    ['a(?i:b)c', '(?i:'],
    ['\\p{Han}+', '\\p{Han}'],
    ['[\\P{L}x]', '\\P{L}'],
    ['\\Aabc', '\\A'],
    ['abc\\z', '\\z'],
    ['\\Qa.b\\E', '\\Q'],
    ['\\x{6751}', '\\x{6751}'],
    ['a\\h+b', '\\h'],
    ['[[:alpha:]]+', '[:alpha:]'],
    ['[]a]', '[]'],
    ['a++b', '++'],
    ['a{2}+b', '{2}+'],
    ['(?>ab)', '(?>ab)'],
    ['(?P<name>a)', '(?P<name>a)'],
    ['(?#why)a', '(?#why)'],
    ['(?(1)a|b)', '(?(1)'],
    ['(*UTF8)a', '(*UTF8)']
  ]
  test.each(unknown)('%s for its %s', async (source, part) => {
    const message = `${part} in a regular expression is not supported by the local cloud`
    await expect(found(source)).rejects.toMatchObject({ errMsg: expect.stringContaining(message) as string })
  })

  test('\\u6751, which the database refuses', async () => {
    await expect(found('\\u6751')).rejects.toThrow(/PCRE does not support/)
  })

  test.each([
    '村$',
    '(?:李|王)家',
    '李(?=家)',
    '(?<=李)家',
    '(?<name>李)',
    '[^\\]]村',
    '家{1,2}',
    '\\S+村',
    '李.+?村',
    '[(?*+]|村'
  ])('and is not: %s', async (source) => {
    expect((await found(source)).total).toBe(1)
  })
})
