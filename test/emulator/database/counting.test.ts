import fc from 'fast-check'
import { startCloud, type Cloud } from './support/cloud'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({
    rows: {
      indexes: [
        { name: 'by_path', keys: { path: 1, _id: 1 } },
        { name: 'by_path_kind', keys: { path: 1, kind: 1 } }
      ]
    }
  })
})
afterAll(() => cloud.close())

const rows = () => cloud.collection('rows')
const place = fc.constantFrom('a', 'b', 'c')
const path = fc.oneof(fc.array(place, { maxLength: 4 }), place, fc.constant(null))
const row = fc.record({ path, kind: fc.constantFrom('x', 'y') })

test('what lies at a place is counted by the keys, each once, and no document is read', async () => {
  await rows().add({
    data: [
      { _id: '1', path: ['a', 'b', 'a'], kind: 'x' },
      { _id: '2', path: ['b'], kind: 'x' },
      { _id: '3', path: 'a', kind: 'y' }
    ]
  })
  const _ = cloud.command
  expect((await rows().where({ path: 'a' }).count()).total).toBe(2)
  expect(cloud.counted().examined).toBe(0)
  expect(
    (
      await rows()
        .where({ path: _.in(['a', 'b']) })
        .count()
    ).total
  ).toBe(3)
  expect(cloud.counted().examined).toBe(0)
})

test('a count is as long as what is found, whatever lies where', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (some) => {
      const _ = cloud.command
      await rows()
        .where({ _id: _.gte('') })
        .remove()
      await rows().add({ data: some.map((one, index) => ({ _id: `r${index}`, ...one })) })
      const conditions: Record<string, unknown>[] = [
        { path: 'a' },
        { path: null },
        { path: _.in(['a', 'c']) },
        { path: 'a', kind: 'x' },
        { path: _.gt('a') },
        { path: _.and(_.gt('a'), _.lt('c')) },
        _.and([{ path: 'a' }, { path: 'b' }]) as Record<string, unknown>
      ]
      for (const condition of conditions) {
        const { total } = await rows().where(condition).count()
        const { data } = await rows().where(condition).limit(100).get()
        expect(total).toBe(data.length)
      }
    }),
    { numRuns: 30 }
  )
})
