import { rosterBytes } from '../../../types/domain/rosters'
import { temporaryAddresses } from '../../kernel/cloud'
import { Refusal } from '../../kernel/refusal'

const patienceMs = 12_000

/** The folder of a stored file: `cloud://environment/rosters/p1/a.xlsx` lies in `rosters/p1`. */
const folderOf = (fileId: string) => /^cloud:\/\/[^/]+\/(.+)\/[^/]+$/.exec(fileId)?.[1]

/**
 * Reads a roster the caller uploaded into their own folder. Stops reading where it is too big, whatever its head says.
 * Errors: ROSTER_FILE_MISSING, ROSTER_FILE_BIG.
 */
export async function fetchRoster(fileId: string, personId: string): Promise<Buffer> {
  if (folderOf(fileId) !== `rosters/${personId}`) throw new Refusal('ROSTER_FILE_MISSING')
  const [file] = await temporaryAddresses([fileId])
  if (!file?.tempFileURL) throw new Refusal('ROSTER_FILE_MISSING')
  const response = await fetch(file.tempFileURL, { signal: AbortSignal.timeout(patienceMs) }).catch(
    () => null
  )
  if (!response?.ok || !response.body) throw new Refusal('ROSTER_FILE_MISSING')
  if (Number(response.headers.get('content-length') ?? 0) > rosterBytes) {
    await response.body.cancel()
    throw new Refusal('ROSTER_FILE_BIG')
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > rosterBytes) throw new Refusal('ROSTER_FILE_BIG')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
