import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { endings } from '../endOfWorker'
import { builtFunctions, isBuilt } from './folder'

/** Ends what files of this process shared, and takes away all that the run kept. */
export default async function teardown(): Promise<void> {
  await Promise.all(endings.splice(0).map((end) => end()))
  if (isBuilt()) await rm(join(builtFunctions(), '..'), { recursive: true, force: true })
}
