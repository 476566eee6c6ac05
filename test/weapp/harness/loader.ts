import fs from 'node:fs'
import path from 'node:path'

/** Names a browser has and a mini program has not: WeChat hides them from its modules, and so does this. */
const hidden = ['window', 'document', 'self', 'location', 'navigator', 'localStorage', 'XMLHttpRequest']

interface Module {
  exports: unknown
}

/**
 * Runs the modules of a compiled mini program unmodified, each once, wrapped as WeChat wraps them.
 * @param globals what a module sees besides JavaScript itself: `wx`, `App`, `Page`, `setTimeout` …
 * @returns `fresh` runs the module in a file (with or without `.js`) even if it ran before
 */
export function moduleLoader(globals: Record<string, unknown>): { fresh(file: string): unknown } {
  const loaded = new Map<string, Module>()
  const names = ['require', 'module', 'exports', ...hidden, ...Object.keys(globals)]
  const nothing = hidden.map(() => undefined)

  const load = (file: string) => loaded.get(named(file))?.exports ?? fresh(file)

  function fresh(file: string): unknown {
    const full = named(file)
    const module: Module = { exports: {} }
    loaded.set(full, module)
    const require = (relative: string) => load(path.join(path.dirname(full), relative))
    compiled(full, names)(require, module, module.exports, ...nothing, ...Object.values(globals))
    return module.exports
  }

  return { fresh }
}

/** What was read and compiled already: an app is started dozens of times in a test file, and stays as it was built. */
const known = new Map<string, (...args: unknown[]) => void>()

function compiled(file: string, names: readonly string[]): (...args: unknown[]) => void {
  const key = [file, ...names].join()
  const found = known.get(key)
  if (found) return found
  const code = `${fs.readFileSync(file, 'utf8')}\n//# sourceURL=${file}`
  const made = new Function(...names, code) as (...args: unknown[]) => void
  known.set(key, made)
  return made
}

const named = (file: string) => (file.endsWith('.js') ? file : `${file}.js`)
