import { rm } from 'node:fs/promises'
import { endings } from '../endOfWorker'
import { builtFunctions, isBuilt } from './folder'

/** Ends what files of this process shared, and takes the functions away that the run built. */
export default async function teardown(): Promise<void> {
  await Promise.all(endings.splice(0).map((end) => end()))
  if (isBuilt()) await rm(builtFunctions(), { recursive: true, force: true })
}
