/** What a phone keeps for the app between two openings. */
export type Disk = Map<string, string>

/** Storage that keeps copies, as WeChat does: what is read was really written. */
export const storageApi = (disk: Disk) => ({
  getStorageSync: (key: string): unknown => {
    const kept = disk.get(key)
    return kept === undefined ? '' : JSON.parse(kept)
  },
  setStorageSync: (key: string, value: unknown) => void disk.set(key, JSON.stringify(value)),
  removeStorageSync: (key: string) => void disk.delete(key)
})
