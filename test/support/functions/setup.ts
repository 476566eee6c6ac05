import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildFunctions } from '../../../scripts/buildFunctions'
import { isBuilt, setBuilt } from './folder'
import { laySdkBeside } from '../../../scripts/build/sdk'

/**
 * Builds the functions once for the whole run, as they stand now, in a folder that holds all the run keeps; every
 * project of it asks, the first one builds.
 */
export default async function setup(): Promise<void> {
  if (isBuilt()) return
  const folder = join(await mkdtemp(join(tmpdir(), 'lianhu-tests-')), 'functions')
  await buildFunctions(folder)
  await laySdkBeside(folder)
  setBuilt(folder)
}
