import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { endings } from '../endOfWorker'
import { builtFunctions, isBuilt } from './folder'

/** A worker told to end may write for a moment more: the folder is then not empty, and is tried again. */
const patience = { maxRetries: 20, retryDelay: 250 }

/** Ends what files of this process shared, and takes away all that the run kept. */
export default async function teardown(): Promise<void> {
  await Promise.all(endings.splice(0).map((end) => end()))
  if (isBuilt()) await rm(join(builtFunctions(), '..'), { recursive: true, force: true, ...patience })
}
