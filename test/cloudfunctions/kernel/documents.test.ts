import { withoutHistory } from '../../../cloudfunctions/kernel/aggregate'
import { collection } from '../../../cloudfunctions/kernel/cloud'
import { taking } from '../../../cloudfunctions/kernel/fields'
import { fill } from '../../support/memoryCloud'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const person = {
  _id: 'p-1',
  name: '王桂香',
  home: { id: 'n-1', name: '一组' },
  history: [{ id: 'a-1', act: 'add', set: { name: '王桂香' } }]
}
const asked = () => collection('persons').where({ _id: 'p-1' }).limit(1)

beforeEach(() => fill({ persons: [person] }))

/** Where a type is expected to refuse something, `check:types` is the test: it fails once nothing is refused any more. */
describe('a document of a collection', () => {
  it('is of the fields that were taken, and its id', async () => {
    const [found] = (await asked().field({ name: true }).get()).data
    expect(found).toEqual({ _id: 'p-1', name: '王桂香' })
    // @ts-expect-error -- it was not taken
    expect(found!.home).toBeUndefined()
  })

  it('is of what lies behind a dot, within lists too', async () => {
    const [found] = (await asked().field({ 'history.id': true, 'home.name': true }).get()).data
    expect(found!.history.map(({ id }) => id)).toEqual(['a-1'])
    expect(found!.home.name).toBe('一组')
    // @ts-expect-error -- it was not taken
    expect(found!.history[0]!.act).toBeUndefined()
    // @ts-expect-error -- it was not taken
    expect(found!.home.id).toBeUndefined()
  })

  it('is without what was left out', async () => {
    const [whole] = (await asked().field(withoutHistory).get()).data
    const [less] = (await asked().field({ 'history.set': false }).get()).data
    expect(whole!.name).toBe('王桂香')
    // @ts-expect-error -- it was left out
    expect(whole!.history).toBeUndefined()
    expect(less!.history[0]!.act).toBe('add')
    // @ts-expect-error -- it was left out
    expect(less!.history[0]!.set).toBeUndefined()
  })

  it('has the fields that a list of names takes', async () => {
    const [found] = (
      await asked()
        .field(taking(['name']))
        .get()
    ).data
    expect(found!.name).toBe('王桂香')
    // @ts-expect-error -- it was not taken
    expect(found!.home).toBeUndefined()
  })

  it('cannot be asked for by a name or a field that there is not', () => {
    // @ts-expect-error -- no such collection
    expect(collection('people')).toBeDefined()
    // @ts-expect-error -- no such field
    expect(asked().field({ nmae: true })).toBeDefined()
    const persons = collection('persons').aggregate()
    // @ts-expect-error -- no such collection to join
    expect(persons.lookup({ from: 'people', pipeline: [], as: 'all' })).toBeDefined()
  })
})
