import { atHour, dayOf } from '../../../cloudfunctions/kernel/calendar'
import { parse } from '../../../cloudfunctions/kernel/parse'
import { Refusal } from '../../../cloudfunctions/kernel/refusal'
import { sweep } from '../../../cloudfunctions/matter/sweep'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { seedVillage } from '../../../demo/seedVillage'
import { openStore } from '../../../demo/store'
import type { Saying } from '../../../demo/stories/sayings'
import type { Story } from '../../../demo/stories/story'
import { playStories } from '../../../demo/playStories'
import type { Emulator } from '../../../emulator'
import type { MethodName } from '../../../types/api'
import { handlersByName } from '../../support/handlers'
import { fill, storedDocs } from '../../support/memoryCloud'
import { settled } from '../../support/memoryVillage'

const dayMs = 24 * 3_600_000
/** After the hours at which days begin, what is urgent is reminded of, and days end. */
const wordsAt = [9.05, 14.05, 18.05]

/**
 * The demo village told with `now` as the present, on a store in memory: the clock says its word at
 * three hours of every day and at the end, as it does every minute while the product runs. Answers every matter.
 * The test file must put `memoryCloud` in the place of `kernel/cloud`.
 */
export async function toldInMemory(stories: Story[], sayings: Saying[], now: Date): Promise<Matter[]> {
  fill({})
  await seedVillage(await openStore(''), now)
  let clock: number | undefined
  const word = async (at: number) => {
    // What was missed is made up for one by one.
    while ((await sweep(new Date(at))).done > 0) await settled()
  }
  const set = async (at: number) => {
    for (const moment of clock === undefined ? [] : wordsBetween(clock, at)) await word(moment)
    clock = at
  }
  const call = async (
    openid: string,
    folder: string,
    { method, input }: { method: string; input: unknown }
  ) => {
    const handler = handlersByName.get(`${folder}.${method}` as MethodName)!
    try {
      const parsed = parse(handler.method.input, input)
      return { ok: true, value: await handler.run(parsed, { openid, now: new Date(clock!) }) }
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, error: error.toWire() }
      throw error
    }
  }
  const memory = { url: '', clock: { set, reset: () => Promise.resolve() }, call } as unknown as Emulator
  await playStories(memory, stories, undefined, now, sayings)
  await word(now.getTime())
  return storedDocs<Matter>('matters')
}

function wordsBetween(from: number, to: number): number[] {
  const moments: number[] = []
  for (let day = dayOf(new Date(from)); day <= dayOf(new Date(to)); day = dayOf(nextNoon(day)))
    moments.push(...wordsAt.map((hour) => atHour(day, hour).getTime()))
  return moments.filter((moment) => moment > from && moment < to)
}

const nextNoon = (day: string): Date => new Date(atHour(day, 12).getTime() + dayMs)
