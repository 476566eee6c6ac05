import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environment } from '../../demo/environment'
import { seedFolder, seedState } from '../../demo/seed'
import { startEmulator } from '../../emulator'
import { builtFunctions } from '../support/functions/folder'

let parent: string
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'lianhu-test-'))
})
afterAll(() => rmSync(parent, { recursive: true, force: true }))

it('leaves nothing of a demo village that was given up', async () => {
  const data = join(parent, 'data')
  const functions = builtFunctions()
  const start = () =>
    startEmulator({
      environment,
      functions,
      collections: join(functions, 'collections.json'),
      data,
      durable: false
    })
  const states: string[] = []
  const seeding = seedFolder(start, data, () => {
    states.push(seedState(data))
    throw new Error('given up')
  })
  await expect(seeding).rejects.toThrow('given up')
  expect(states).toEqual(['broken off'])
  expect(existsSync(data)).toBe(false)
})
