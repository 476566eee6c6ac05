import { countAnew } from './ids'
import { probeOthers } from './otherProbes'
import { postIndex, type Person, type Post } from '../../cloudfunctions/kernel/person'
import { valueOf } from './answers'
import { everythingTold } from './everyRead'
import type { Start } from './memoryTestCloud'
import { fieldsOf, inputFor, isAct, matterMethods } from './samples'
import type { TestCloud } from './startTestCloud'
import { everybody, personIdOf, world, type PersonKey, type World } from './world'

/** One step of a story: who does which act on the matter; `asker` is whoever asks in that world. */
export type Step = [who: PersonKey | 'asker', act: string, own?: Record<string, unknown>]

/** What somebody got from one call, by reader and call: what two worlds are compared by. */
export type Heard = Map<string, string>

/** Who has no part in anything of the stories: whom nobody knows, people of the other village, an administrator. */
const besides = ['stranger', 'b.resident', 'b.officer', 'town.admin']

/** Tries something and takes back what came of it; null where a cloud cannot go back. */
export type Undo = (run: () => Promise<void>) => Promise<void>

export const matterId = 'matter-of-two-worlds'
export const words = '暗号九九：'

/** Moments differ from one world to the other by when each was run. */
export const timeless = (answer: string): string => answer.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '*')

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

/** A story told in one world: who asks differs from the other, and nothing else. */
export interface Story {
  seed: World
  asker: PersonKey
  /** What is submitted beside the words. */
  own: Record<string, unknown>
  steps: Step[]
  /** Whether what is about something else is tried too, at the last look. */
  others?: boolean
  /** After how many steps everything is read. */
  looks: number[]
  readers: PersonKey[]
}

/** Every input by which somebody could ask after a person: that person in each field that names one. */
function probesOf(people: Pick<Person, '_id'>[]): [string, Record<string, unknown>][] {
  const probes: [string, Record<string, unknown>][] = []
  for (const name of matterMethods.filter((one) => isAct(one))) {
    const fields = fieldsOf(name)
    const input = inputFor(name, matterId)
    probes.push([name, input])
    for (const { _id } of people) {
      if (fields.includes('leadId')) probes.push([name, { ...input, leadId: _id, helperIds: [] }])
      if (fields.includes('helperIds')) probes.push([name, { ...input, helperIds: [_id] }])
      if (fields.includes('about')) probes.push([name, { ...input, about: [_id] }])
      if (fields.includes('parts')) probes.push([name, { ...input, parts: [{ unitId: _id, text: words }] }])
    }
  }
  return probes.map(([name, input]) => [name, { ...input, act: `probe-${name}-0000000000` }])
}

/**
 * Tells a story and hears what every reader is answered at each stage: by every act of the contract on the matter, as a
 * probe with each person (`undo` given), and at the looks by every method that reads.
 */
export async function hear(start: Start, story: Story, undo: Undo | null): Promise<Heard> {
  const { seed, asker, own, steps, looks, readers } = story
  const cloud = await start(seed)
  countAnew()
  const heard: Heard = new Map()
  try {
    const people = seed.persons.filter(({ _id }) => !_id.startsWith('p-b-'))
    valueOf(
      await cloud.callRaw(asker, 'matter.submit', { id: matterId, text: `${words}要说一件事。`, ...own })
    )
    await cloud.settled()
    for (let done = 0; done <= steps.length; done += 1) {
      if (undo)
        await probe(cloud, people, readers, undo, (call, answer) => heard.set(`${done} ${call}`, answer))
      if (undo && story.others && done === looks.at(-1))
        await probeOthers(cloud, people, [...readers, ...besides], undo, (call, answer) =>
          heard.set(`${done} ${call}`, answer)
        )
      if (looks.includes(done))
        for (const who of [...readers, ...besides])
          for (const [call, answer] of await everythingTold(cloud, who, matterId, words))
            heard.set(`${done} ${who} ${call}`, timeless(answer))
      const step = steps[done]
      if (!step) continue
      const [who, act, more = {}] = step
      const input = { id: matterId, act: `step-${done}-00000000000000`, ...more }
      const told = await cloud.callRaw(who === 'asker' ? asker : who, `matter.${act}`, input)
      heard.set(`${done} ${who} does ${act}`, timeless(JSON.stringify(told)))
      await cloud.settled()
    }
    return heard
  } finally {
    await cloud.close()
  }
}

/** What each reader is answered by each probe, and what each can read of the matter right after it. */
async function probe(
  cloud: TestCloud,
  people: Pick<Person, '_id'>[],
  readers: PersonKey[],
  undo: Undo,
  hearing: (call: string, answer: string) => void
): Promise<void> {
  for (const who of readers)
    for (const [name, input] of probesOf(people))
      await undo(async () => {
        const answer = await cloud.callRaw(who, name, input)
        const call = `${who} ${name} ${JSON.stringify(input)}`
        hearing(call, timeless(JSON.stringify(answer)))
        if (!answer.ok) return
        await cloud.settled()
        for (const reader of readers)
          hearing(
            `${call} then ${reader}`,
            timeless(JSON.stringify(await cloud.callRaw(reader, 'matter.read', { id: matterId })))
          )
      })
}

/** The calls whose answers differ between two worlds, each with both answers. */
export function differences(one: Heard, other: Heard, but: PersonKey[]): string[] {
  const concerns = (call: string) =>
    but.some((who) => call.split(' ')[1] === who || call.endsWith(`then ${who}`))
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((call) => !concerns(call) && one.get(call) !== other.get(call))
    .map((call) => `${call}: ${one.get(call)} | ${other.get(call)}`)
}
