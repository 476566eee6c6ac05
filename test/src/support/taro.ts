/** A phone without WeChat: what the code under test asks of Taro, kept in memory. */
const kept = new Map<string, unknown>()
export const phone = {
  kept,
  full: false,
  visited: [] as string[],
  toasts: [] as string[],
  /** What WeChat was asked about, and what its sheet answers. */
  subscribed: [] as string[][],
  sheet: (tmplIds: string[]): Record<string, string> | Promise<never> =>
    Object.fromEntries(tmplIds.map((id) => [id, 'accept']))
}

/** As a phone keeps things: nothing of the app's own memory. */
const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

export const useDidShow = () => undefined
export const useRouter = () => ({ params: {} })

export default {
  getStorageSync: (key: string) => (kept.has(key) ? copy(kept.get(key)) : ''),
  setStorageSync: (key: string, value: unknown) => {
    if (phone.full) throw new Error('exceeded storage limit')
    kept.set(key, copy(value))
  },
  removeStorageSync: (key: string) => void kept.delete(key),
  showToast: ({ title }: { title: string }) => void phone.toasts.push(title),
  navigateTo: async ({ url }: { url: string }) => void phone.visited.push(url),
  redirectTo: async ({ url }: { url: string }) => void phone.visited.push(url),
  switchTab: async ({ url }: { url: string }) => void phone.visited.push(url),
  getCurrentPages: () => [],
  makePhoneCall: async () => undefined,
  requestSubscribeMessage: async ({ tmplIds }: { tmplIds: string[] }) => {
    phone.subscribed.push(tmplIds)
    return phone.sheet(tmplIds)
  }
}
