import { defaultSettings, settingWords, type Settings } from '../../types/domain/settings'
import { _, collection } from './cloud'
import type { Organization } from './organization'
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
  const { data } = await collection<Pick<Organization, '_id' | 'settings' | 'categories'>>('organizations')
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
 * What a node set, field by field: what is not of the kind that the default is (a word for a number, a range without
 * an end) is left to what holds above, so that no deadline is reckoned with it, and named in the log.
 */
function soundOf(nodeId: string, set: Partial<Settings>): Partial<Settings> {
  const sound = Object.entries(set).filter(([name, value]) => {
    const is = Object.hasOwn(settingWords, name)
      ? isWord(settingWords[name as keyof typeof settingWords], value)
      : isLike((defaultSettings as unknown as Record<string, unknown>)[name], value)
    if (!is) logFailure(`settings ${nodeId}.${name}`, `cannot be used: ${JSON.stringify(value)}`)
    return is
  })
  return Object.fromEntries(sound)
}

const isWord = (words: object, value: unknown) => typeof value === 'string' && Object.hasOwn(words, value)

/** Whether a value can stand where another one stands: a count, or counts by name. */
function isLike(usual: unknown, value: unknown): boolean {
  if (typeof usual === 'number') return Number.isSafeInteger(value) && (value as number) >= 0
  if (typeof usual !== 'object' || typeof value !== 'object' || value === null) return false
  const parts = value as Record<string, unknown>
  return Object.entries(usual!).every(([part, one]) => isLike(one, parts[part]))
}
