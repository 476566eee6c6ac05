import type { Start } from '../../support/memoryTestCloud'
import {
  differences,
  hear,
  sending,
  words,
  type Effort,
  type Heard,
  type Reader,
  type Story
} from '../../support/twoWorlds'
import { world, type PersonKey } from '../../support/world'

/** How worlds differ from one another: in who asked, about whom, or in what was said. */
export interface Kind {
  seed?: Story['seed']
  /** Who asked, or what the world is called where nobody is meant: whoever it names may know. */
  worlds: { name: string; asker: string; own: Record<string, unknown> }[]
  begin?: Story['begin']
  id?: string
  /** What has to be there first. */
  before?: Story['before']
  words?: string
  steps: Story['steps']
  looks: number[]
  readers: PersonKey[]
}

const outside: Reader[] = ['stranger', 'b.officer', 'b.hub', 'b.resident', 'town.admin', 'a.loner']
/** For every day. */
export const atLooks: Effort = { others: false, everyStep: false, outside: outside.slice(0, 2) }
/** What the acts of every function tell. */
export const byAllActs: Effort = { others: true, everyStep: false, outside }
/** What the acts on it tell at every stage. */
export const atEveryStep: Effort = { others: false, everyStep: true, outside: [] }

const asking = sending('matter.submit', { text: `${words}要说一件事。` })

/** Tells the same story in worlds that differ in one secret, on the store in memory, where a try can be taken back. */
export function twoWorlds(on: Start, kinds: Record<string, Kind>, effort: Effort): void {
  describe.each(Object.entries(kinds))('%s', (_secret, { worlds, ...kind }) => {
    const heard = new Map<string, Heard>()
    beforeAll(async () => {
      for (const { name, asker, own } of worlds) {
        const story = { seed: world(), begin: asking, id: 'matter-of-two-worlds', words, ...kind, asker, own }
        heard.set(name, await hear(on, story, effort))
      }
    }, 300_000)

    afterAll(() => heard.clear())

    it.each(worlds.slice(1).map(({ name }) => name))('makes no difference to anybody else: %s', (name) => {
      const first = worlds[0]!.name
      expect(differences(heard.get(first)!, heard.get(name)!, [first, name])).toEqual([])
    })
  })
}
