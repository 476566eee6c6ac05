import { defaultSettings, type Settings } from '../../../types/domain/settings'
import { keepPhotos } from '../photos'
import { settingsAt } from '../settings'
import { changeRead, type Decided } from './change'
import type { Aggregate, AggregateName } from './document'

/** An act on one document, as a handler knows it. */
interface Acting<Doc extends Aggregate, Read extends { doc: Doc | null }, Answer> {
  collection: AggregateName
  now: Date
  /** Reads the document with what the act is decided on; once more after a lost race. */
  read(): Promise<Read>
  /** Where it lies: the settings of that place hold. Left out where none matter. */
  pathOf?(read: Read): string[]
  /** Decides by what was read; `photos`: the copies that are kept in place of those that were sent. */
  decide(read: Read, settings: Settings, photos?: string[]): Decided<Doc, Answer>
  /** Photos as they were sent, by whom and by which act. */
  photos?: { sent: string[] | undefined; by: string; act: string }
  /** What follows once it is written. */
  saved(doc: Doc): void
}

/** Carries out an act: read, decide, one conditional write, effects afterwards. The one way of every aggregate's acts. */
export async function actOn<Doc extends Aggregate, Read extends { doc: Doc | null }, Answer>({
  collection,
  now,
  read,
  pathOf,
  decide,
  photos,
  saved
}: Acting<Doc, Read, Answer>): Promise<Answer> {
  let kept: string[] | undefined
  const done = await changeRead<Doc, Read, Answer>(collection, read, async (found) => {
    const settings = pathOf ? await settingsAt(pathOf(found), now) : defaultSettings
    const decided = decide(found, settings)
    if (!('save' in decided) || !photos?.sent?.length) return decided
    // What is refused copies nothing, and the act itself stays the one that was sent: so it is decided twice.
    kept ??= await keepPhotos(photos.sent, photos.by, { id: photos.act, now })
    return decide(found, settings, kept)
  })
  if (done.saved) saved(done.saved)
  return done.result
}
