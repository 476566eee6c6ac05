import fc from 'fast-check'
import { add } from '../../../cloudfunctions/organization/add'
import { move } from '../../../cloudfunctions/organization/move'
import { sweep } from '../../../cloudfunctions/organization/sweep'
import type { Organization } from '../../../cloudfunctions/kernel/organization'
import { postIndex, type Person, type Post } from '../../../cloudfunctions/kernel/person'
import { Refusal } from '../../../cloudfunctions/kernel/refusal'
import { nodeKinds } from '../../../types/domain/nodes'
import { freshId } from '../../support/ids'
import { collection, fill, storedDocs } from '../../support/memoryCloud'
import { settled } from '../../support/memoryVillage'
import { openidOf, personIdOf, world } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const start = new Date('2026-11-23T02:00:00Z').getTime()
const admin = 'town.admin'

/** What may come in any order; the numbers choose among the nodes there are. */
type Step =
  | { what: 'add'; parent: number; kind: number }
  | { what: 'move'; node: number; parent: number }
  | { what: 'both'; nodes: [number, number]; parents: [number, number] }
  | { what: 'settle'; node: number; late: boolean }
  | { what: 'wait' }

const number = fc.nat(1000)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('add' as const), parent: number, kind: number }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('move' as const), node: number, parent: number }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('both' as const),
      nodes: fc.tuple(number, number),
      parents: fc.tuple(number, number)
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constant('settle' as const), node: number, late: fc.boolean() })
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('wait' as const) }) }
)

const nodes = () => storedDocs<Organization>('organizations')
const pick = (index: number) => nodes()[index % nodes().length]!

/** The path by the parents alone; fails on a circle. */
function chain(id: string): string[] {
  const byId = new Map(nodes().map((node) => [node._id, node]))
  const path: string[] = []
  for (let at: string | null = id; at !== null; at = byId.get(at)!.parentId) {
    if (path.includes(at)) throw new Error(`a circle through ${at}`)
    path.unshift(at)
  }
  return path
}

/** The test world, its administrator over the whole county. */
function begin(): void {
  const post: Post = { role: 'admin', nodeId: 'county-1', nodeName: '清江县', path: ['county-1'] }
  const { persons, organizations, ...rest } = world()
  const who = personIdOf(admin)
  fill({
    ...rest,
    organizations: organizations.map((node) =>
      node.kind === 'county' || node.kind === 'town'
        ? { ...node, office: { id: node._id, name: node.name } }
        : node
    ),
    persons: persons.map((one) => (one._id === who ? { ...one, posts: [post], ...postIndex([post]) } : one))
  })
}

/** Plays the steps and lets everything follow; writers who read an old path write it at the next step. */
async function play(steps: Step[]): Promise<void> {
  let now = start
  const late: (() => Promise<unknown>)[] = []
  const call = async (handler: typeof move, input: object) => {
    const visit = { openid: openidOf(admin), now: new Date(now) }
    await handler.run(input, visit).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
    })
  }
  const moved = (node: number, parent: number) =>
    call(move, { id: pick(node)._id, act: freshId(), parentId: pick(parent)._id, reason: '并' })
  for (const one of steps) {
    const waiting = late.splice(0)
    if (one.what === 'add') {
      const kind = nodeKinds[one.kind % nodeKinds.length]
      await call(add, { id: freshId('node'), parentId: pick(one.parent)._id, kind, name: '新' })
    } else if (one.what === 'move') await moved(one.node, one.parent)
    else if (one.what === 'both')
      await Promise.all([moved(one.nodes[0], one.parents[0]), moved(one.nodes[1], one.parents[1])])
    else if (one.what === 'settle') {
      const { path, name, _id, office } = pick(one.node)
      const doc = { _id: freshId('home'), path, home: { id: _id, name }, office, version: 1 }
      const write = () => collection('households').add({ data: doc })
      if (one.late) late.push(write)
      else await write()
    } else {
      now += 121_000
      await sweep(new Date(now))
    }
    await Promise.all(waiting.map((write) => write()))
  }
  await Promise.all(late.map((write) => write()))
  await settled()
  for (let turn = 0; turn < 50; turn += 1) {
    now += 121_000
    await sweep(new Date(now))
    await settled()
    if (!storedDocs<{ nextAt: Date | null }>('moves').some(({ nextAt }) => nextAt)) return
  }
  throw new Error('something does not stop following')
}

it('random trees and moves, two at once and late writers included, keep every path the chain of parents', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      begin()
      await play(steps)
      for (const { _id, path } of nodes()) expect(path).toEqual(chain(_id))
      for (const name of ['households', 'persons', 'links'])
        for (const { path } of storedDocs<{ path: string[] }>(name)) expect(path).toEqual(chain(path.at(-1)!))
      for (const { posts, reach } of storedDocs<Person>('persons')) {
        for (const post of posts) expect(post.path).toEqual(chain(post.nodeId))
        expect(reach).toEqual(postIndex(posts).reach)
      }
      const office = (node: Organization) => node.path.includes(node.office.id)
      for (const node of nodes()) if (node.kind === 'grid') expect([node, office(node)]).toEqual([node, true])
      for (const home of storedDocs<{ path: string[]; office: { id: string } }>('households'))
        expect(home.path).toContain(home.office.id)
      const [root] = nodes().filter(({ parentId }) => parentId === null)
      expect(root!.moves ?? []).toEqual([])
    }),
    { numRuns: 60 }
  )
}, 60_000)
