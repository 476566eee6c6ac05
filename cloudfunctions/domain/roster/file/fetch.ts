import { rosterBytes } from '../../../../types/domain/rosters'
import { temporaryAddresses } from '../../../kernel/cloud'
import { isOwnFile } from '../../../kernel/photos'
import { readFile } from '../../../kernel/readFile'
import { Refusal } from '../../../kernel/refusal'

/**
 * Reads a roster the caller uploaded into their own folder. Stops reading where it is too big, whatever its head says.
 * Errors: ROSTER_FILE_MISSING, ROSTER_FILE_BIG.
 */
export async function fetchRoster(fileId: string, personId: string): Promise<Buffer> {
  if (!isOwnFile(fileId, 'rosters', personId)) throw new Refusal('ROSTER_FILE_MISSING')
  const [file] = await temporaryAddresses([fileId])
  const bytes = file?.tempFileURL ? await readFile(file.tempFileURL, rosterBytes) : null
  if (bytes === 'too big') throw new Refusal('ROSTER_FILE_BIG')
  if (!bytes) throw new Refusal('ROSTER_FILE_MISSING')
  return bytes
}
