import { lists, type List } from '../../../../cloudfunctions/domain/link/list'
import { decide } from '../../../../cloudfunctions/domain/link/listDecide'
import type { Person } from '../../../../cloudfunctions/kernel/person'

const now = new Date('2026-11-23T02:00:00Z')
const person = { _id: 'p-officer', name: '周立新' } as Person
const meeting = { day: '2026-11-21', present: 9, favor: 8 }
const asked = { id: 'list-1', act: 'act-2', print: 'print-2' }
const keeper = { person, isKeeper: true, now }
const stranger = { ...keeper, isKeeper: false }

const draft: List = lists.append(
  'list-1',
  null,
  {
    id: 'act-1',
    print: 'print-1',
    at: now,
    act: 'draft',
    by: { id: 'p-officer', name: '周立新' },
    state: 'draft',
    opening: { nodeId: 'village-a', village: '石桥村' }
  },
  undefined,
  { path: ['county-1', 'town-1', 'village-a'] }
)
const confirmed = () => {
  const decided = decide('confirm', asked, draft, keeper, () => ({ meeting }))
  if (!('save' in decided)) throw new Error('nothing was decided')
  return decided
}

describe('a step of a list', () => {
  it('goes on with what the rule brings', () => {
    const { save, result } = confirmed()
    expect(save).toMatchObject({ state: 'confirmed', meeting, version: 2 })
    expect(save.history.at(-1)).toMatchObject({ id: 'act-2', by: { id: 'p-officer', name: '周立新' } })
    expect(result).toEqual({ id: 'list-1', state: 'confirmed', version: 2 })
  })

  it('keeps its state where the flow leads nowhere else', () => {
    expect(decide('gather', asked, draft, keeper).result).toMatchObject({ state: 'draft', version: 2 })
  })

  it('is answered as at first where it is repeated, also to who keeps it no more', () => {
    const { save, result } = confirmed()
    expect(decide('confirm', asked, save, stranger)).toEqual({ result })
  })

  it.each([
    ['NOT_FOUND', 'where there is none', () => decide('confirm', asked, null, keeper)],
    ['NOT_FOUND', 'by who does not keep it', () => decide('confirm', asked, draft, stranger)],
    [
      'ACT_REUSED',
      'with the id of another',
      () => decide('gather', { ...asked, act: 'act-1' }, draft, keeper)
    ],
    ['LIST_NOT_NOW', 'that has not its turn yet', () => decide('publish', asked, draft, keeper)],
    [
      'LIST_NOT_NOW',
      'that is over',
      () => decide('confirm', { ...asked, act: 'act-3' }, confirmed().save, keeper)
    ]
  ] as const)('is %s %s', (name, _when, act) => {
    expect(act).toThrow(expect.objectContaining({ named: name }))
  })
})
