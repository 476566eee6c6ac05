import fs from 'node:fs'
import path from 'node:path'
import { readJsonFile } from '../jsonFile'

export interface Trigger {
  function: string
  name: string
  /** seven fields: second minute hour day month weekday year, UTC+8 */
  config: string
}

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/

/** A folder of built functions, read afresh each time so that a new build is seen at the next call. */
export class FunctionsFolder {
  constructor(private readonly folder: string) {}

  names(): string[] {
    if (!fs.existsSync(this.folder)) return []
    return fs.readdirSync(this.folder).filter((name) => this.find(name) !== undefined)
  }

  /** @returns the built file and a stamp that changes with it, or undefined when there is no such function */
  find(name: string): { file: string; stamp: string } | undefined {
    if (!NAME.test(name)) return undefined
    const file = path.resolve(this.folder, name, 'index.js')
    const stat = fs.statSync(file, { throwIfNoEntry: false })
    return stat?.isFile() ? { file, stamp: `${stat.mtimeMs}-${stat.size}-${stat.ino}` } : undefined
  }

  /** @throws Error naming the file when a trigger is not a timer with name and config */
  triggers(): Trigger[] {
    return this.names().flatMap((name) => {
      const file = path.join(this.folder, name, 'config.json')
      const { triggers = [] } = readJsonFile(file, {}) as { triggers?: Record<string, unknown>[] }
      return triggers.map((trigger) => {
        if (
          trigger.type !== 'timer' ||
          typeof trigger.name !== 'string' ||
          typeof trigger.config !== 'string'
        ) {
          throw new Error(`${file}: a trigger needs "type": "timer", "name" and "config"`)
        }
        return { function: name, name: trigger.name, config: trigger.config }
      })
    })
  }
}
