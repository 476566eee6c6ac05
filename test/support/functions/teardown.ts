import { rm } from 'node:fs/promises'
import { builtFunctions, isBuilt } from './folder'

/** Takes the functions away that the run built. */
export default async function teardown(): Promise<void> {
  if (isBuilt()) await rm(builtFunctions(), { recursive: true, force: true })
}
