import { buildFunctions, type Built } from '../buildFunctions'
import { isStale } from './freshness'
import { buildTaro } from './taro'

type Say = (line: string) => void

/** Does one piece of work and says how long it took. */
export async function timed<Result>(what: string, say: Say, work: () => Promise<Result>): Promise<Result> {
  say(`${what} …`)
  const started = Date.now()
  const result = await work()
  say(`${what}: ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return result
}

export const functions = (say: Say): Promise<Built[]> => timed('building the functions', say, buildFunctions)
export const site = (say: Say): Promise<void> =>
  timed('building the browser version', say, () => buildTaro('h5', say))
export const weapp = (say: Say): Promise<void> =>
  timed('building the mini program', say, () => buildTaro('weapp', say))

const common = ['types', 'package-lock.json']

/** Builds the functions where they are missing or older than their sources. */
export async function freshFunctions(say: Say): Promise<void> {
  const sources = ['cloudfunctions', 'scripts/buildFunctions.ts', ...common]
  if (isStale('dist/functions/collections.json', sources)) await functions(say)
}

const screens = ['src', 'config', 'babel.config.js', ...common]

/** Builds the browser version where it is missing or older than its sources. */
export async function freshSite(say: Say): Promise<void> {
  if (isStale('dist/h5/index.html', screens)) await site(say)
}

/** Builds the mini program where it is missing or older than its sources. */
export async function freshWeapp(say: Say): Promise<void> {
  if (isStale('dist/weapp/app.json', screens)) await weapp(say)
}
