import { temporaryAddresses } from './cloud'
import { warmMap } from './warm'

/** Addresses at which files can be read for a day, by storage id; a missing file is absent. */
export async function addressesOf(fileIds: string[]): Promise<Map<string, string>> {
  if (fileIds.length === 0) return new Map()
  const files = await temporaryAddresses(fileIds)
  return new Map(
    files.flatMap((file) => (file.tempFileURL ? [[file.fileID, file.tempFileURL] as const] : []))
  )
}

/** For how long the same address is given again: far less than the day it holds. */
const sameForMs = 3_600_000
/** More than the photos of the pages that one instance answers in that time. */
const mostKept = 2_000
const given = warmMap<string, { address: string; at: number }>()

/**
 * The same for what pages show: what is shown again within the hour has the address it had, so that a phone that
 * has the picture does not fetch it anew.
 */
export async function shownAddresses(photoIds: string[], now: Date): Promise<Map<string, string>> {
  const again = photoIds.flatMap((id) => {
    const one = given.get(id)
    return one && Math.abs(now.getTime() - one.at) < sameForMs ? [[id, one.address] as const] : []
  })
  const known = new Map(again)
  const fresh = await addressesOf(photoIds.filter((id) => !known.has(id)))
  if (given.size + fresh.size > mostKept) given.clear()
  for (const [id, address] of fresh) given.set(id, { address, at: now.getTime() })
  return new Map([...known, ...fresh])
}
