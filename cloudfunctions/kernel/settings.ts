import { defaultSettings, settingWords, type Settings } from '../../types/domain/settings'
import { _, collection } from './cloud'
import { logFailure } from './log'
import { warmMap } from './warm'

/** How long a warm instance trusts what it read: settings change rarely and never decide who may do what. */
const trustMs = 60_000
const cache = warmMap<string, { readAt: number; settings: Settings }>()

/** The settings that hold at the end of a path: the defaults, overruled from the root down, and every category on the way. */
export async function settingsAt(path: string[], now: Date): Promise<Settings> {
  const key = path.join('/')
  const known = cache.get(key)
  if (known && Math.abs(now.getTime() - known.readAt) < trustMs) return known.settings
  const { data } = await collection('organizations')
    .where({ _id: _.in(path) })
    .limit(path.length)
    .field({ settings: true, categories: true })
    .get()
  const byNode = new Map(data.map((one) => [one._id, one]))
  const settings = path.reduce<Settings>((sum, nodeId) => {
    const node = byNode.get(nodeId)
    const set = node?.settings && soundOf(nodeId, node.settings)
    return { ...sum, ...set, ownCategories: [...sum.ownCategories, ...(node?.categories ?? [])] }
  }, defaultSettings)
  cache.set(key, { readAt: now.getTime(), settings })
  return settings
}

/**
 * What a node set, field by field: what cannot be used is left to what holds above, so that no deadline is reckoned with
 * it, and named in the log.
 */
function soundOf(nodeId: string, set: Partial<Settings>): Partial<Settings> {
  const bad = unusable(set)
  for (const name of bad)
    logFailure(`settings ${nodeId}.${name}`, `cannot be used: ${JSON.stringify(valueOf(set, name))}`)
  return Object.fromEntries(Object.entries(set).filter(([name]) => !bad.includes(name)))
}

/** The settings that are not of the kind that the default is: a word for a number, a range without an end. */
export const unusable = (set: Partial<Settings>): string[] =>
  Object.keys(set).filter((name) =>
    Object.hasOwn(settingWords, name)
      ? !isWord(settingWords[name as keyof typeof settingWords], valueOf(set, name))
      : !isLike(valueOf(defaultSettings, name), valueOf(set, name))
  )

const valueOf = (settings: Partial<Settings>, name: string): unknown =>
  (settings as Record<string, unknown>)[name]

const isWord = (words: object, value: unknown) => typeof value === 'string' && Object.hasOwn(words, value)

/** Whether a value can stand where another one stands: a count, or counts by name. */
function isLike(usual: unknown, value: unknown): boolean {
  if (typeof usual === 'number') return Number.isSafeInteger(value) && (value as number) >= 0
  if (typeof usual !== 'object' || typeof value !== 'object' || value === null) return false
  const parts = value as Record<string, unknown>
  return Object.entries(usual!).every(([part, one]) => isLike(one, parts[part]))
}
