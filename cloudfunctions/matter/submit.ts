import { submit as method } from '../../types/api/matter/submit'
import { load } from '../kernel/aggregate'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { checkPhotos } from '../kernel/photos'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import type { Matter } from '../shared/matter/matter'
import { begun, open, openingOf } from '../shared/matter/open'
import { filingOf } from './filing'

/** 党员上门问事: the matter goes to the hub of the household, or to the village office where there is none (S2 §6). */
export const submit = handler(
  method,
  async (input, { caller, named, now }) => {
    const { id, text, subject, photos, place } = input
    const print = fingerprint(caller._id, 'submit', input)
    const begin = async () => {
      const filing = await filingOf(input, { caller, named, now })
      const settings = await settingsAt(filing.route.path, now)
      await checkPhotos(photos, caller._id)
      const said = { id, act: id, print, now, text, subject, photos, place }
      return begun(id, openingOf({ ...said, ...filing }, settings))
    }
    // A repetition is answered as it was, whatever became of its photos or of the link since.
    const matter = await begin().catch(
      async (refusal: unknown) => (await firstAnswer(id, print)) ?? raise(refusal)
    )
    if (!('history' in matter)) return matter
    if (await open(matter)) return { id: matter._id, stage: matter.stage, version: matter.version }
    return (await firstAnswer(id, print)) ?? raise(new Refusal('ACT_REUSED'))
  },
  ({ onBehalf }) => (onBehalf?.personId ? [onBehalf.personId] : [])
)

/** What this very submission was answered the first time; null where the id is free or something else's. */
async function firstAnswer(id: string, print: string) {
  const first = (await load<Matter>('matters', id))?.history[0]
  return first?.print === print ? { id, stage: first.stage, version: first.seq } : null
}

function raise(error: unknown): never {
  throw error
}
