import fs from 'node:fs'
import path from 'node:path'
import { readJsonFile } from '../jsonFile'

export interface Trigger {
  function: string
  name: string
  /** seven fields: second minute hour day month weekday year, UTC+8 */
  config: string
}

/** A function whose timers are not known at present, and why. */
export interface Unreadable {
  function: string
  problem: string
}

export interface Triggers {
  triggers: Trigger[]
  unreadable: Unreadable[]
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

  /**
   * Seconds that a function may run where its deployment says so: `timeout` in the folder's `cloudbaserc.json`, the file
   * by which the platform's command line creates functions.
   *
   * @throws Error when the file is not JSON
   */
  timeoutOf(name: string): number | undefined {
    const { functions } = (readJsonFile(path.join(this.folder, 'cloudbaserc.json'), {}) ?? {}) as {
      functions?: unknown
    }
    const all = (Array.isArray(functions) ? functions : []) as ({
      name?: unknown
      timeout?: unknown
    } | null)[]
    const timeout = all.find((one) => one?.name === name)?.timeout
    return typeof timeout === 'number' && timeout > 0 ? timeout : undefined
  }

  /** The timers of every function; one whose config.json cannot be read has none and is named beside them. */
  triggers(): Triggers {
    const found: Triggers = { triggers: [], unreadable: [] }
    for (const name of this.names()) {
      try {
        found.triggers.push(...this.triggersOf(name))
      } catch (error) {
        found.unreadable.push({ function: name, problem: (error as Error).message })
      }
    }
    return found
  }

  private triggersOf(name: string): Trigger[] {
    const file = path.join(this.folder, name, 'config.json')
    const { triggers = [] } = (readJsonFile(file, {}) ?? {}) as { triggers?: unknown }
    if (!Array.isArray(triggers)) throw new Error(`${file}: triggers is not a list`)
    return triggers.map((trigger: Partial<Record<string, unknown>> | null) => {
      const { type, name: own, config } = trigger ?? {}
      if (type !== 'timer' || typeof own !== 'string' || typeof config !== 'string') {
        throw new Error(`${file}: a trigger needs "type": "timer", "name" and "config"`)
      }
      return { function: name, name: own, config }
    })
  }
}
