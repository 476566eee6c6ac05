import { buildFunctions, type Built } from '../buildFunctions'
import { compressTexts } from './compress'
import { isStale } from './freshness'
import { compiledSdk, laySdkBeside } from './sdk'
import { buildTaro } from './taro'
import { together } from './together'

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
const site = (say: Say, signal?: AbortSignal): Promise<void> =>
  timed('building the browser version', say, async () => {
    await buildTaro('h5', say, signal)
    await compressTexts('dist/h5')
  })
const weapp = (say: Say, signal?: AbortSignal): Promise<void> =>
  timed('building the mini program', say, () => buildTaro('weapp', say, signal))

/** Builds the mini program and the browser version at the same time: neither writes where the other does. */
export const screens = (say: Say): Promise<void> =>
  together((signal) => [weapp(say, signal), site(say, signal)])

const common = ['types', 'package-lock.json']

/** Builds the functions where they are missing or older than their sources, with the SDK beside them for a local cloud. */
export async function freshFunctions(say: Say): Promise<void> {
  const sources = ['cloudfunctions', 'scripts/buildFunctions.ts', ...common]
  if (isStale('dist/functions/collections.json', sources)) await functions(say)
  const sdkSources = ['package-lock.json', 'scripts/build/sdk.ts']
  if (isStale(compiledSdk('dist/functions'), sdkSources)) await laySdkBeside('dist/functions')
}

const screenSources = ['src', 'config', 'babel.config.js', ...common]

/** Builds the browser version where it is missing or older than its sources. */
export async function freshSite(say: Say, signal?: AbortSignal): Promise<void> {
  if (isStale('dist/h5/index.html', screenSources)) await site(say, signal)
}

/** Builds the mini program where it is missing or older than its sources. */
export async function freshWeapp(say: Say, signal?: AbortSignal): Promise<void> {
  if (isStale('dist/weapp/app.json', screenSources)) await weapp(say, signal)
}

/** Builds all that is missing or older than its sources, the mini program and the browser version at the same time. */
export async function freshEverything(say: Say): Promise<void> {
  await freshFunctions(say)
  await together((signal) => [freshWeapp(say, signal), freshSite(say, signal)])
}
