import { defaultSettings, type Settings } from '../../types/domain/settings'
import { _, collection } from './cloud'
import type { Organization } from './organization'
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
    return { ...sum, ...node?.settings, ownCategories: [...sum.ownCategories, ...(node?.categories ?? [])] }
  }, defaultSettings)
  cache.set(key, { readAt: now.getTime(), settings })
  return settings
}
