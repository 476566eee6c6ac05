import { submit as method } from '../../types/api/matter/submit'
import { load } from '../kernel/aggregate'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { checkPhotos } from '../kernel/photos'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import type { Matter } from '../shared/matter/matter'
import { begun, open, openingOf } from '../shared/matter/open'
import { routeOf } from '../shared/matter/route'

/** 党员上门问事: the matter goes to the hub of the household, or to the village office where there is none (S2 §6). */
export const submit = handler(method, async (input, { caller, now }) => {
  const print = fingerprint(caller._id, 'submit', input)
  const route = await routeOf(caller)
  const settings = await settingsAt(route.path, now)
  const bad = await checkPhotos(input.photos, caller._id).then(
    () => null,
    (refusal: unknown) => refusal
  )
  // A repetition is answered as it was, whatever became of its photos since.
  if (bad) return (await firstAnswer(input.id, print)) ?? raise(bad)
  const matter = begun(input.id, openingOf({ ...input, act: input.id, print, now, route }, settings))
  if (await open(matter)) return { id: matter._id, stage: matter.stage, version: matter.version }
  return (await firstAnswer(input.id, print)) ?? raise(new Refusal('ACT_REUSED'))
})

/** What this very submission was answered the first time; null where the id is free or something else's. */
async function firstAnswer(id: string, print: string) {
  const first = (await load<Matter>('matters', id))?.history[0]
  return first?.print === print ? { id, stage: first.stage, version: first.seq } : null
}

function raise(error: unknown): never {
  throw error
}
