import type { Person } from '../../../cloudfunctions/kernel/person'
import { defineRecord, type Recorded } from '../../../cloudfunctions/kernel/record'
import { recordAct, recordOnce, type Asked } from '../../../cloudfunctions/kernel/recordAct'
import { countUpdated, fill, setGate, storedDoc } from '../../support/memoryCloud'
import { refusalOf } from '../../support/memoryVillage'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

interface House {
  _id: string
  name: string
  number?: string
  lent: string | null
}

const now = new Date('2026-11-23T02:00:00Z')
const caller = { _id: 'wang', name: '王长河' } as Person
const houses = defineRecord<House>({ collection: 'households', nullable: { lent: true } })
const begun = houses.begin(
  { _id: 'house', name: '老屋', number: '8', lent: null },
  { id: 'first', print: 'p', at: now, act: 'found', by: { id: 'wang', name: '王长河' } }
)
const stored = () => storedDoc<Recorded<House>>('households', 'house')
const rename = (id: string, name: string, input: unknown = name) => {
  const asked: Asked = { id, act: 'rename', caller, now, input }
  return recordAct(
    houses,
    'house',
    asked,
    () => ({ fields: { name } }),
    ({ seq }) => seq
  )
}

describe.each(['matched', 'changed'] as const)('recordAct, where `updated` counts what is %s,', (counted) => {
  beforeEach(() => {
    fill({ households: [begun] })
    countUpdated(counted)
  })
  afterAll(() => countUpdated('matched'))

  it('sets and tells at once', async () => {
    expect(await rename('a', '新屋')).toMatchObject({ result: 2, saved: { name: '新屋', version: 2 } })
    expect(stored()).toMatchObject({ name: '新屋', version: 2, history: [{ id: 'first' }, { id: 'a' }] })
  })

  it('tells of an act that sets what stands there already', async () => {
    expect((await rename('a', '老屋')).result).toBe(2)
    expect(stored()).toMatchObject({ name: '老屋', version: 2 })
  })

  it('answers a repetition from the first', async () => {
    await rename('a', '新屋')
    expect(await rename('a', '新屋')).toEqual({ result: 2, saved: null })
    expect(stored().version).toBe(2)
  })

  it('refuses another act under the same id', async () => {
    await rename('a', '新屋')
    expect(await refusalOf(rename('a', '别的'))).toBe('ACT_REUSED')
  })

  it('takes a field away that is set to nothing, and knows it from one that is empty', async () => {
    const asked: Asked = { id: 'a', act: 'lend', caller, now, input: 0 }
    const fields = { number: undefined, lent: '李家' }
    await recordAct(
      houses,
      'house',
      asked,
      () => ({ fields }),
      () => 0
    )
    expect(stored()).toMatchObject({ lent: '李家', history: [{}, { set: { number: null, lent: '李家' } }] })
    expect(stored()).not.toHaveProperty('number')
    await recordAct(
      houses,
      'house',
      { ...asked, id: 'b' },
      () => ({ fields: { lent: null } }),
      () => 0
    )
    expect(stored()).toMatchObject({ lent: null, version: 3 })
    expect(houses.rebuilt(stored())).toEqual(stored())
  })

  it('changes because of what was decided elsewhere, at most once', async () => {
    const told = { id: 'effect', print: 'effect', at: now, act: 'follow', by: { id: 'wang', name: '王长河' } }
    const once = () => recordOnce(houses, 'house', told, () => ({ fields: { name: '新屋' } }))
    expect(await once()).toMatchObject({ name: '新屋', version: 2 })
    expect(await once()).toBeNull()
    expect(await recordOnce(houses, 'house', { ...told, id: 'late' }, () => null)).toBeNull()
    expect(await recordOnce(houses, 'none', { ...told, id: 'late' }, () => ({ fields: {} }))).toBeNull()
    expect(stored().version).toBe(2)
  })

  it('decides again where somebody was first', async () => {
    let once = true
    setGate(async (action) => {
      if (action !== 'update' || !once) return
      once = false
      await rename('b', '东屋')
    })
    expect((await rename('a', '西屋')).result).toBe(3)
    expect(stored()).toMatchObject({ name: '西屋', history: [{ id: 'first' }, { id: 'b' }, { id: 'a' }] })
  })
})
