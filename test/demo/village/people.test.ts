import { personas } from '../../../demo/personas'
import { households } from '../../../demo/village/households'
import { organizations } from '../../../demo/village/organizations'
import { officials } from '../../../demo/village/officials'
import { people } from '../../../demo/village/people'
import { invited, villages } from '../../../demo/village/villages'
import { normalized } from '../../../cloudfunctions/kernel/code'

const everybody = people(new Date('2030-01-01T00:00:00Z'))
const homes = households(everybody)
const nodes = new Map(organizations().map((node) => [node._id, node]))

describe('the people of the demo village', () => {
  it('live in three villages with two or three grids each, in at least forty households', () => {
    expect(villages.map(({ name }) => name)).toEqual(['石桥村', '柳湾村', '枫树坪村'])
    for (const { grids } of villages) expect([2, 3]).toContain(grids.length)
    expect(homes.length).toBeGreaterThanOrEqual(40)
  })

  it('have ids and names of their own', () => {
    expect(new Set(everybody.map(({ _id }) => _id)).size).toBe(everybody.length)
    expect(new Set(everybody.map(({ name }) => name)).size).toBe(everybody.length)
    expect(everybody.filter(({ name }) => !/^\p{Script=Han}{2,4}$/u.test(name))).toEqual([])
  })

  it('live in a grid and a household that exist', () => {
    const homeIds = new Set(homes.map(({ _id }) => _id))
    for (const person of everybody) {
      expect(nodes.get(person.home.id)).toMatchObject({ kind: 'grid', path: person.path })
      expect(homeIds).toContain(person.householdId)
    }
  })

  it('have telephones of a segment that no operator has, each their own', () => {
    const phones = [
      ...everybody.map(({ phone }) => phone),
      ...villages.map(({ phone }) => phone),
      ...officials().map(({ phone }) => phone),
      nodes.get('n-yunxi')!.office.phone,
      nodes.get('n-yunxi-qingxi')!.office.phone
    ]
    expect(phones.filter((phone) => !/^1540000\d{4}$/.test(phone ?? ''))).toEqual([])
    expect(new Set(phones).size).toBe(phones.length)
  })

  it('hold their posts at nodes that they live under', () => {
    for (const { path, posts, postKeys } of everybody) {
      for (const { nodeId } of posts) expect(path).toContain(nodeId)
      expect(postKeys).toEqual(posts.map(({ role, nodeId }) => `${role}@${nodeId}`))
    }
  })

  it('count two hubs in every grid', () => {
    const grids = [...nodes.values()].filter(({ kind }) => kind === 'grid')
    for (const { _id } of grids)
      expect(everybody.filter(({ postKeys }) => postKeys.includes(`hub@${_id}`))).toHaveLength(2)
  })

  it('leave one person unclaimed, whose code reads as it is printed', () => {
    const unclaimed = everybody.filter(({ openid }) => !openid)
    expect(unclaimed).toHaveLength(1)
    expect(unclaimed[0]!.invitation?.code).toBe(normalized(invited.printed))
  })
})

describe('the households of the demo village', () => {
  it('are looked after by a hub and a member from another household, but for those not yet linked', () => {
    const homeOf = new Map(everybody.map(({ _id, householdId }) => [_id, householdId]))
    const linked = homes.filter(({ hub }) => hub)
    expect(homes.length - linked.length).toBe(2)
    for (const { _id, hub, member } of linked) {
      expect(homeOf.get(hub!.id)).not.toBe(_id)
      expect(homeOf.get(member!.id)).not.toBe(_id)
    }
  })
})

describe('the cast of the console', () => {
  it('offers about a dozen known people and one WeChat that nobody is tied to', () => {
    const openids = new Set([...everybody, ...officials()].map(({ openid }) => openid))
    const strangers = personas().filter(({ openid }) => !openids.has(openid))
    expect(personas().length).toBeGreaterThanOrEqual(12)
    expect(strangers).toHaveLength(1)
    expect(strangers[0]!.note).toContain(invited.printed)
  })
})
