import { system } from '../../../cloudfunctions/kernel/system'
import type { Person } from '../../../cloudfunctions/kernel/person'
import { households as homesOnFile } from '../../../cloudfunctions/domain/household/households'
import { persons as peopleOnFile } from '../../../cloudfunctions/domain/person/persons'
import type { MatterEvent } from '../../../cloudfunctions/domain/matter/state/event'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { matters } from '../../../cloudfunctions/domain/matter/state/matters'
import { insertAll, openStore } from '../../../demo/store'
import { differences } from '../../../scripts/rebuild/differing'
import { groupIdOf } from '../../../types/domain/tiers'
import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { addNode, followed, grant, makeCountyAdmin } from '../../support/tree'
import { openidOf, personIdOf, world } from '../../support/world'

const size = 500
const oldPath = ['county-1', 'town-1', 'village-a', 'grid-a1']
const county = 'b.homeless'
const who = (index: number) => `x.${index}`
const matterId = (index: number) => `matter-of-household-${index}`

let cloud: TestCloud
let town2: string

/** A village of five hundred households, each with somebody in it and a matter that waits to be discussed. */
function bigVillage() {
  const { households, persons } = world()
  const at = new Date('2026-11-20T02:00:00Z')
  const told = { id: 'founded', print: 'founded', at, act: 'found', by: system }
  const home = households.find(({ _id }) => _id === 'household-a-one')!
  const somebody = persons.find(({ _id }) => _id === personIdOf('a.resident'))!
  const all = Array.from({ length: size }, (_none, index) => index)
  const { version: _v, history: _h, pending: _p, pendingSince: _s, ...household } = home
  const { version: _v2, history: _h2, pending: _p2, pendingSince: _s2, ...person } = somebody
  return {
    households: all.map((index) =>
      homesOnFile.begin({ ...household, _id: `household-x-${index}`, name: `${index} 户` }, told)
    ),
    persons: all.map((index) =>
      peopleOnFile.begin(
        {
          ...person,
          _id: `p-x-${index}`,
          name: `村民${index}`,
          openid: openidOf(who(index)),
          householdId: `household-x-${index}`
        },
        told
      )
    ),
    matters: all.map((index) => {
      const id = matterId(index)
      const by = { id: `p-x-${index}`, name: `村民${index}`, standing: 'asker' as const }
      const first: MatterEvent = {
        seq: 1,
        id,
        print: 'first',
        at,
        act: 'submit',
        by,
        stage: 'asked',
        text: '暗号七七',
        dueAt: new Date('2026-11-24T10:00:00Z'),
        opening: {
          number: `261120-X${index}`,
          subject: '暗号七七',
          path: oldPath,
          asker: { id: by.id, name: by.name, householdId: `household-x-${index}`, household: `${index} 户` },
          hub: null,
          office: home.office,
          place: null
        }
      }
      return matters.documentOf(id, [first])
    })
  }
}

beforeAll(async () => {
  cloud = await startTestCloud()
  await makeCountyAdmin(cloud, county)
  town2 = await addNode(cloud, county, 'county-1', 'town', '白水镇')
  valueOf(await grant(cloud, county, 'town.office', 'officer', 'town-1'))
  valueOf(await grant(cloud, county, 'town.admin', 'officer', town2))
  const store = await openStore(cloud.emulator.url)
  for (const [name, docs] of Object.entries(bigVillage())) await insertAll(store, name, docs)
}, 120_000)
afterAll(() => cloud?.close())

const sees = async (person: string, id: string) => {
  const answer = await cloud.call(person, 'matter.read', { id })
  if (!answer.ok && answer.error.name !== 'NOT_FOUND') throw new Error(JSON.stringify(answer.error))
  return answer.ok
}

it('a village of 500 households moves while people go on: nobody loses sight of what is theirs', async () => {
  const asked: { by: number; id: string }[] = []
  const reported: string[] = []
  const input = { id: 'village-a', act: freshId(), parentId: town2, reason: '区划调整' }
  // Its answer waits a moment for what follows: people do not.
  const moved = cloud.call(county, 'organization.move', input).then(valueOf)

  // Everybody goes on at random places of the village until the first sweep is through.
  const following = async () =>
    valueOf(await cloud.call(county, 'organization.tree', { nodeId: 'village-a' })).heads[0]!.following
  let turns = 0
  for (let through = false; !through && turns < 400; turns += 1) {
    const index = (turns * 37) % size
    const id = freshId('matter')
    const report = freshId('report')
    const [, , own, officer, mine] = await Promise.all([
      cloud.call(who(index), 'matter.submit', { id, text: `暗号七七：第 ${turns} 件` }).then(valueOf),
      cloud
        .call('a.member', 'report.post', {
          id: report,
          groupId: groupIdOf('households', personIdOf('a.member')),
          text: `暗号七七：第 ${turns} 条`,
          category: 'safety',
          urgency: turns % 2 === 0 ? 'urgent' : 'ordinary'
        })
        .then(valueOf),
      sees(who(index), matterId(index)),
      sees('a.officer', matterId((index + 250) % size)),
      cloud.call(who(index), 'matter.mine', {}).then(valueOf)
    ])
    asked.push({ by: index, id })
    reported.push(report)
    expect([turns, own, officer]).toEqual([turns, true, true])
    expect(mine.rows.map((row) => row.id)).toContain(matterId(index))
    // A stranger to the village sees nothing at any moment.
    expect(await sees('b.officer', id)).toBe(false)
    expect(await sees(who((index + 1) % size), id)).toBe(false)
    const now = await following()
    through = now !== null && now.done === now.total
  }
  await moved
  await cloud.settled()
  await followed(cloud)

  // Afterwards everything lies at the new place, derived as before; nothing is lost, nothing was told twice.
  const matters = await cloud.admin.all<Matter>('matters')
  expect(matters).toHaveLength(size + asked.length)
  for (const { path } of matters) expect(path).toEqual(['county-1', town2, 'village-a', 'grid-a1'])
  for (const matter of matters) expect(differences(matter)).toEqual([])
  const reports = await cloud.admin.all<{ _id: string; path: string[]; townId: string }>('reports')
  expect(reports.map(({ _id }) => _id).sort()).toEqual([...reported].sort())
  for (const { path, townId } of reports) {
    expect(path.slice(0, 3)).toEqual(['county-1', town2, 'village-a'])
    expect(townId).toBe(town2)
  }
  for (const name of ['households', 'persons', 'links'])
    for (const { path } of await cloud.admin.all<{ path: string[] }>(name))
      expect([name, path.includes('village-a') && path.includes('town-1')]).toEqual([name, false])
  for (const { posts, reach } of await cloud.admin.all<Person>('persons')) {
    for (const { path } of posts) if (path.includes('village-a')) expect(path[1]).toBe(town2)
    if (reach.includes('village-a')) expect(reach).toContain(town2)
  }

  // Whose it is sees it, the new town too, the old one no more.
  for (const { by, id } of asked.slice(0, 8)) {
    expect(await sees(who(by), id)).toBe(true)
    expect(await sees('a.officer', id)).toBe(true)
    expect(await sees('town.admin', id)).toBe(true)
    expect(await sees('town.office', id)).toBe(false)
  }
  const tray = (person: string, nodeId: string) =>
    cloud.call(person, 'matter.tray', { tray: 'sort', whose: 'node', nodeId })
  expect(valueOf(await tray('town.office', 'town-1')).rows).toEqual([])
  expect(valueOf(await tray('town.admin', town2)).rows).toHaveLength(20)
  expect(errorOf(await cloud.call('town.office', 'organization.tree', { nodeId: 'village-a' }))).toBe(
    'NOT_FOUND'
  )
  expect(asked.length).toBeGreaterThan(3)
}, 180_000)
