import { atHour, dayOf, workdayBefore } from '../cloudfunctions/kernel/calendar'
import type { Emulator } from '../emulator'
import type { MethodName } from '../types/api'
import type { ErrorName } from '../types/api/errors'
import { call, callWell } from './call'
import { picture } from './pictures/picture'
import type { SceneName } from './pictures/scenes'
import { waitForEffects } from './waitForEffects'
import type { Saying } from './stories/sayings'
import type { Moment, Step, Story } from './stories/story'
import { upload } from './upload'
import { openidOf, personId } from './village/people'

const dayMs = 24 * 3_600_000
const minuteMs = 60_000

/** One call of the functions at its moment. */
interface Deed {
  at: number
  run: (emulator: Emulator) => Promise<unknown>
}

/** An id of the length that the contract asks for. */
export const matterId = (story: Story): string => `matter-demo-${story.key}`

/** The moment in milliseconds since 1970. */
function timeOf(at: Moment, now: number): number {
  if ('minutes' in at) return now - at.minutes * minuteMs
  const [hours = 0, minutes = 0] = at.time.split(':').map(Number)
  return atHour(storyDay(at, now), hours + minutes / 60).getTime()
}

function storyDay(at: Exclude<Moment, { minutes: number }>, now: number): string {
  if ('days' in at) return dayOf(new Date(now - at.days * dayMs))
  let day = dayOf(new Date(now))
  for (let left = at.workdays; left > 0; left -= 1) day = workdayBefore(day)
  return day
}

/**
 * Tells the stories to the deployed functions in the order of time, the clock standing where each act belongs,
 * so that histories, deadlines and messages are the functions’ own work.
 * @param sayings what is said beside matters
 * @param onTold called, and waited for, after each act with how many of how many are done
 * @param day the moment at which the stories end and the clock is left; by default the present, by a clock unmoved
 */
export async function playStories(
  emulator: Emulator,
  stories: Story[],
  onTold: (done: number, all: number) => unknown = () => {},
  day?: Date,
  sayings: Saying[] = []
): Promise<void> {
  const now = day?.getTime() ?? Date.now()
  const deeds = [
    ...stories.flatMap((story) => deedsOf(story, now)),
    ...sayings.map((one): Deed => ({ at: timeOf(one.at, now), run: (emulator) => say(emulator, one, now) }))
  ].sort((a, b) => a.at - b.at)
  try {
    for (const [index, deed] of deeds.entries()) {
      await emulator.clock.set(deed.at)
      await deed.run(emulator)
      await onTold(index + 1, deeds.length)
    }
  } finally {
    await (day ? emulator.clock.set(now) : emulator.clock.reset())
  }
}

const deedsOf = (story: Story, now: number): Deed[] => [
  { at: timeOf(story.at, now), run: (emulator) => submit(emulator, story) },
  ...story.then.map((step, index): Deed => ({
    at: timeOf(step.at, now),
    run: (emulator) => act(emulator, story, step, index, now)
  }))
]

/** How often something is said again that has to wait for an effect of what was said before. */
const patience = 100
/** What is refused while an effect is under way: a list that gathers, a case that a report is about to open. */
const awaited: ErrorName[] = ['LIST_GATHERING', 'NOT_FOUND']

async function say(emulator: Emulator, { by, name, input }: Saying, now: number): Promise<void> {
  const said = input((days) => dayOf(new Date(now + days * dayMs))) as never
  for (let tries = 0; tries < patience; tries += 1) {
    const answer = await call(emulator, openidOf(by), name, said)
    if (answer.ok || !awaited.includes(answer.error.name)) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  // Once more, since a repetition is answered as the first time; and a refusal is told whole.
  await callWell(emulator, openidOf(by), name, said)
  await waitForEffects(emulator, name, said)
}

async function submit(emulator: Emulator, story: Story): Promise<void> {
  await callWell(emulator, openidOf(story.by), 'matter.submit', {
    id: matterId(story),
    text: story.text,
    photos: await photos(emulator, story.by, `${story.key}-0`, story.scenes ?? []),
    ...story.wishes,
    ...(story.place && { place: { name: story.place, latitude: 28.2, longitude: 112.9 } })
  })
}

async function act(emulator: Emulator, story: Story, step: Step, index: number, now: number): Promise<void> {
  const ahead = (days: number) => dayOf(new Date(now + days * dayMs))
  const pictures = await photos(emulator, step.by, `${story.key}-${index + 1}`, step.scenes)
  const input = {
    id: matterId(story),
    act: `act-demo-${story.key}-${index + 1}`,
    ...step.input(ahead),
    ...(await ownPart(emulator, story, step)),
    ...(pictures.length > 0 && { photos: pictures })
  }
  await callWell(emulator, openidOf(step.by), `matter.${step.act}` as MethodName, input as never)
  await waitForEffects(emulator, `matter.${step.act}`, input)
}

/** Acts of a unit on the part that waits for it. */
const onParts: readonly Step['act'][] = ['respond', 'objectPart']

/** The part a unit acts on, as its page tells it: named after a step whose number the clock moves by its reminders. */
async function ownPart(emulator: Emulator, story: Story, { by, act }: Step): Promise<{ part?: string }> {
  if (!onParts.includes(act)) return {}
  const { parts } = await callWell(emulator, openidOf(by), 'matter.read', { id: matterId(story) })
  const own = parts.find(({ mine, waits }) => mine && waits === 'unit')
  return own ? { part: own.id } : {}
}

const photos = (emulator: Emulator, by: string, name: string, scenes: SceneName[]): Promise<string[]> =>
  Promise.all(
    scenes.map((scene, index) =>
      upload(emulator.url, openidOf(by), `photos/${personId(by)}/${name}-${index}.png`, picture(scene))
    )
  )
