import { postIndex, type Post } from '../../cloudfunctions/kernel/person'
import { valueOf } from './answers'
import { everythingTold } from './everyRead'
import type { Start } from './memoryTestCloud'
import { matterProbes, aimedAt, otherTries, probesWith, type Probe } from './probes'
import { isAct, otherSampleOf } from './samples'
import type { TestCloud } from './startTestCloud'
import type { MethodName } from '../../types/api'
import { undo } from './undo'
import { everybody, personIdOf, world, type PersonKey, type World } from './world'

/** One step of a story: who does which act on the matter; `asker` is whoever asks in that world. */
export type Step = [who: Reader | 'asker', act: string, own?: Record<string, unknown>]

/** What somebody got from one call, by reader and call: what two worlds are compared by. */
export type Heard = Map<string, string>

export const words = '暗号九九：'
/** Somebody of the world, or one whom nobody knows. */
export type Reader = PersonKey | 'stranger'

/** Moments and durations differ by when and how fast a world was run, ids that tests make by how many were made, what is random by chance. */
const plain = (answer: string): string =>
  answer
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '*')
    .replace(/"(median|p90)":\d+/g, '"$1":"*"')
    .replace(/-0{6}\d{10}/g, '-*')
    .replace(/"[a-z]-[\w-]{22}"/g, '"*"')
    .replace(/"code":"[A-Z0-9]{10}"/g, '"code":"*"')

/** The test world with more posts for some. */
export function worldWith(more: Partial<Record<PersonKey, Post[]>>): World {
  const seed = world()
  const persons = seed.persons.map((person) => {
    const key = everybody.find((who) => personIdOf(who) === person._id)!
    const added = more[key]
    if (!added) return person
    const posts = [...person.posts, ...added]
    return { ...person, posts, ...postIndex(posts) }
  })
  return { ...seed, persons }
}

export const post = (role: Post['role'], nodeId: 'village-a' | 'town-1', title?: string): Post => ({
  role,
  nodeId,
  nodeName: nodeId,
  path: nodeId === 'town-1' ? ['county-1', 'town-1'] : ['county-1', 'town-1', 'village-a'],
  ...(title && { title })
})

/** A story told in one world: who asks, or what is said, differs from the other, and nothing else. */
export interface Story {
  seed: World
  asker: string
  /** What has to be there first, the same in all worlds. */
  before?: (cloud: TestCloud) => Promise<unknown>
  /** How it begins, by the asker, with what is sent in this world. */
  begin: (cloud: TestCloud, asker: string, own: Record<string, unknown>, id: string) => Promise<unknown>
  /** The id of what the story is about. */
  id: string
  /** What is sent in this world alone. */
  own: Record<string, unknown>
  steps: Step[]
  /** After how many steps everything is tried and read. */
  looks: number[]
  /** Who may not know, and is told no more than anybody. */
  readers: Reader[]
  /** What somebody curious looks for. */
  words: string
}

/** Sends what is the same in all worlds, with what is this one's own. */
export const sending =
  (name: MethodName, common: Record<string, unknown>): Story['begin'] =>
  async (cloud, asker, own, id) =>
    valueOf(await cloud.callRaw(asker, name, { id, ...common, ...own }))

/** Where what a story is about is read, by the beginning of its id. */
const reads: Record<string, MethodName> = { matter: 'matter.read', wish: 'wish.read', report: 'report.read' }
/** The functions that a story's own acts belong to; all others come when all are tried. */
const kindOf = (id: string): string => id.split('-')[0]!
const functionOf: Record<string, string> = { household: 'link', notice: 'group', pledge: 'publication' }

const belongsTo = (name: MethodName, id: string): boolean =>
  name.startsWith(`${functionOf[kindOf(id)] ?? kindOf(id)}.`)

/** How much is tried. */
export interface Effort {
  /** The acts of all functions, not those alone of what the story is about. */
  others: boolean
  /** Acts are tried after every step, not at the looks alone. */
  everyStep: boolean
  /** Who besides the readers has no part in what village A does: they hear of it what the public hears. */
  outside: Reader[]
}

/**
 * Tells a story and hears what every reader is answered: by every act, as a probe with each person, and at
 * the looks by every method that reads.
 */
export async function hear(start: Start, story: Story, effort: Effort): Promise<Heard> {
  const { seed, asker, begin, id, own, steps, looks, words } = story
  const readers = [...story.readers, ...effort.outside]
  const cloud = await start(seed)
  const heard: Heard = new Map()
  const hears = (call: string, answer: unknown) =>
    heard.set(call, plain(typeof answer === 'string' ? answer : JSON.stringify(answer)))
  try {
    const aimed = new Map<MethodName, Record<string, unknown>>()
    for (const name of otherTries)
      await undo(async () => {
        const input = await aimedAt(cloud, name, id)
        await carried(cloud)
        if (input) aimed.set(name, input)
      })
    await story.before?.(cloud)
    await begin(cloud, asker, own, id)
    await cloud.settled()
    for (let done = 0; done <= steps.length; done += 1) {
      const looking = looks.includes(done)
      if (looking || (effort.everyStep && done > Math.min(...looks)))
        await tryAll(cloud, story, readers, aimed, effort.others && looking, (call, answer) =>
          hears(`${done} ${call}`, answer)
        )
      // What is read at the looks the table of every day hears already.
      if (looking && !effort.everyStep)
        for (const who of readers)
          for (const [call, answer] of await everythingTold(cloud, who, id, words))
            hears(`${done} ${who} ${call}`, answer)
      const step = steps[done]
      if (!step) continue
      const [by, act, more = {}] = step
      const name = act.includes('.') ? act : `matter.${act}`
      const who = by === 'asker' ? asker : by
      // A step that is refused would leave a story that tells nothing.
      const told = valueOf(
        await cloud.callRaw(who, name, { id, act: `step-${done}-00000000000000`, ...more })
      )
      hears(`${done} ${who} does ${act}`, told)
      await cloud.settled()
    }
    return heard
  } finally {
    await cloud.close()
  }
}

/** Waits for what follows at once; what a moved node leaves to the timer waits in every world. */
const carried = (cloud: TestCloud): Promise<void> => cloud.settled().catch(() => undefined)

/** What each reader is answered by each probe, and what each can read of it right after. */
async function tryAll(
  cloud: TestCloud,
  { seed, id }: Story,
  readers: Reader[],
  aimed: Map<MethodName, Record<string, unknown>>,
  others: boolean,
  hears: (call: string, answer: unknown) => void
): Promise<void> {
  const people = seed.persons.filter(({ _id }) => !_id.startsWith('p-b-'))
  const after: MethodName = reads[kindOf(id)] ?? 'link.read'
  const tryEach = async (probes: Probe[]) => {
    for (const { name, label, input } of probes)
      for (const who of readers)
        await undo(async () => {
          const answer = await cloud.callRaw(who, name, input)
          hears(`${who} ${label}`, answer)
          // What is begun anew changes nothing of what is there.
          if (!answer.ok || !isAct(name)) return
          await carried(cloud)
          for (const reader of readers)
            hears(`${who} ${label} then ${reader}`, await cloud.callRaw(reader, after, { id }))
        })
  }
  if (id.startsWith('matter-')) await tryEach(matterProbes(id, people))
  for (const name of otherTries.filter((one) => others || belongsTo(one, id))) {
    const input = aimed.get(name)
    if (input) await tryEach(probesWith(name, input, people))
    else
      await undo(async () => {
        const prepared = await otherSampleOf(name).prepare(cloud).catch(String)
        await carried(cloud)
        // Where the story has gone past what the sample needs, it has to be so in every world.
        if (typeof prepared === 'string') hears(`nobody can prepare ${name}`, prepared)
        else await tryEach(probesWith(name, prepared, people))
      })
  }
}

/** The calls whose answers differ between two worlds, each with both answers. */
export function differences(one: Heard, other: Heard, but: string[]): string[] {
  const concerns = (call: string) =>
    but.some((who) => call.split(' ')[1] === who || call.endsWith(`then ${who}`))
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((call) => !concerns(call) && one.get(call) !== other.get(call))
    .map((call) => `${call}: ${one.get(call)} | ${other.get(call)}`)
}
