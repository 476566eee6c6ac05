import fs from 'node:fs'
import path from 'node:path'
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../emulator'
import { temporaryFolder } from './temporaryFolder'

export const FIXTURES = path.join(__dirname, '..', 'fixtures')

/** Emulators on the fixtures; each test file ends its own with `stopAll`. */
export function emulators() {
  const started: Emulator[] = []
  const folders: string[] = []
  return {
    folder(): string {
      const folder = temporaryFolder()
      folders.push(folder)
      return folder
    },
    async start(options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
      const emulator = await startEmulator({
        functions: path.join(FIXTURES, 'functions'),
        collections: path.join(FIXTURES, 'collections.json'),
        people: path.join(FIXTURES, 'people.json'),
        data: options.data ?? this.folder(),
        timers: false,
        ...options
      })
      started.push(emulator)
      return emulator
    },
    async stopAll(): Promise<void> {
      await Promise.all(started.map((emulator) => emulator.close()))
      for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true })
    }
  }
}
