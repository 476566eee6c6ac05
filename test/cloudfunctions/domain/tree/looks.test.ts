import { goOnLooking, type Look, type Looking } from '../../../../cloudfunctions/domain/tree/looks'
import { fill, storedDocs } from '../../../support/memoryCloud'

jest.mock('../../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../../support/memoryCloud'))

const now = new Date('2026-11-23T02:00:00Z')

/** The ids that a look at a collection comes upon. */
async function found<Name extends Look['collection']>(
  looking: Omit<Looking<Name>, 'heal'>
): Promise<string[]> {
  const ids: string[] = []
  const heal: Looking<Name>['heal'] = (docs) => Promise.resolve(void ids.push(...docs.map(({ _id }) => _id)))
  expect(await goOnLooking<Name>({ ...looking, heal }, now)).toEqual({ done: 1, failed: 0 })
  return ids
}

const look = (collection: Look['collection'], by: Look['by'], value: string) => ({
  _id: `cause.${by}.${value}.${collection}`,
  collection,
  by,
  value,
  step: 0,
  after: '',
  nextAt: now
})

const wish = (id: string, tray: string, hands: string[]) => ({
  _id: id,
  tray,
  hands,
  path: ['town-1', 'village-a'],
  dueKey: id
})
const wishes = [
  wish('wish-1', 'collate', ['hub-1']),
  wish('wish-2', 'publish', ['village-a']),
  wish('wish-3', 'closed', ['hub-1']),
  wish('wish-4', 'publish', ['hub-1', 'village-a'])
]
const openWishes = {
  collection: 'wishes',
  list: 'tray',
  lists: ['collate', 'publish'],
  key: 'dueKey'
} as const
const links = [
  { _id: 'link-1', stage: 'proposed', memberIds: ['member-1'], above: 'village-a' },
  { _id: 'link-2', stage: 'proposed', memberIds: ['member-2'], above: 'village-a' }
]
const openLinks = {
  collection: 'links',
  person: 'memberIds',
  office: 'above',
  list: 'stage',
  lists: ['proposed'],
  key: '_id'
} as const

describe('a look at what may be left with nobody', () => {
  it.each([
    ['person', 'hub-1', ['wish-1', 'wish-4']],
    ['office', 'village-a', ['wish-2', 'wish-4']],
    ['path', 'town-1', ['wish-1', 'wish-2', 'wish-4']],
    // As an earlier version stored what is called a person now.
    ['hands', 'hub-1', ['wish-1', 'wish-4']]
  ] as const)('finds by %s %s what is open, and is over then', async (by, value, ids) => {
    fill({ looks: [look('wishes', by, value)], wishes })
    expect(await found(openWishes)).toEqual(ids)
    expect(storedDocs('looks')).toEqual([])
  })

  it.each([
    ['person', 'member-1', ['link-1']],
    ['office', 'village-a', ['link-1', 'link-2']],
    ['hands', 'member-1', ['link-1']]
  ] as const)('finds by %s %s where the collection names the field', async (by, value, ids) => {
    fill({ looks: [look('links', by, value)], links })
    expect(await found(openLinks)).toEqual(ids)
    expect(storedDocs('looks')).toEqual([])
  })
})
