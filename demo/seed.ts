import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Emulator } from '../emulator'
import { seedVillage } from './seedVillage'
import { openStore } from './store'
import { sayings, stories } from './stories'
import { playStories } from './playStories'

/** Remembers in the data folder that the village was begun, and that it was finished. */
const markerOf = (data: string): string => join(data, 'demo-village.json')

export type SeedState = 'empty' | 'broken off' | 'done' | 'foreign'

/** How far the demo village of a data folder is; `foreign`: there is a database that is none of the demo's. */
export function seedState(data: string): SeedState {
  const marker = markerOf(data)
  if (!existsSync(marker)) return existsSync(join(data, 'database')) ? 'foreign' : 'empty'
  const { done } = JSON.parse(readFileSync(marker, 'utf8')) as { done: boolean }
  return done ? 'done' : 'broken off'
}

/** Makes a folder whose seeding was broken off empty again; before the local cloud opens it. */
export const clearBrokenOff = (data: string): void => rmSync(data, { recursive: true, force: true })

/** Writes the demo village into an empty local cloud and tells its stories; `day` as in `tell`. */
export async function seed(
  emulator: Emulator,
  data: string,
  onTold: (done: number, all: number) => void = () => {},
  day?: Date
): Promise<void> {
  await write(emulator, data, onTold, day)
  mark(data, true)
}

/**
 * Settles the demo village in a data folder by a local cloud of its own, which need not wait for the disk at every
 * write: the village counts as finished once closing has brought it there. Where it fails, the folder is emptied.
 *
 * @param start starts the local cloud on the folder
 * @param onTold called after each act with how many of how many are done; what it throws gives the village up
 */
export async function seedFolder(
  start: () => Promise<Emulator>,
  data: string,
  onTold: (done: number, all: number) => void
): Promise<void> {
  const emulator = await start()
  try {
    await write(emulator, data, onTold)
    await emulator.close()
    mark(data, true)
  } catch (error) {
    await emulator.close()
    clearBrokenOff(data)
    throw error
  }
}

const mark = (data: string, done: boolean): void => writeFileSync(markerOf(data), JSON.stringify({ done }))

async function write(
  emulator: Emulator,
  data: string,
  onTold: (done: number, all: number) => void,
  day?: Date
): Promise<void> {
  mark(data, false)
  await seedVillage(await openStore(emulator.url), day ?? new Date())
  await playStories(emulator, stories, onTold, day, sayings)
}
