import { clone, clones } from '../../../scripts/bench/clones'

const at = new Date('2026-11-22T04:00:00Z')
const doc = {
  _id: 'w-one',
  key: `${at.toISOString()} w-one`,
  at,
  history: [{ id: 'w-one.1', seq: 1 }],
  by: null
}

it('a copy has its own id wherever the first one stood, and is the same beside', () => {
  expect(clone(doc, 'w-one', 'w-two')).toEqual({
    _id: 'w-two',
    key: `${at.toISOString()} w-two`,
    at,
    history: [{ id: 'w-two.1', seq: 1 }],
    by: null
  })
})

it('of many copies no two have one id', () => {
  const ids = [...clones(doc, 'w-one', 300)].map(({ _id }) => _id)
  expect(new Set(ids).size).toBe(300)
  expect([...ids].sort()).toEqual(ids)
})
