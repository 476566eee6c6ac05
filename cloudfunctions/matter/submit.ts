import { submit as method } from '../../types/api/matter/submit'
import { firstStage } from '../../types/domain/flow'
import { subjectLimit } from '../../types/domain/limits'
import { subjectOf } from '../../types/domain/text'
import { load, save } from '../kernel/aggregate'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { checkPhotos } from '../kernel/photos'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { sortBy } from '../shared/matter/deadlines'
import { effectsOf } from '../shared/matter/effects'
import type { MatterEvent } from '../shared/matter/event'
import type { Matter } from '../shared/matter/matter'
import { numberOf } from '../shared/matter/number'
import { matterOf } from '../shared/matter/project'
import { carryOutLater } from '../shared/matter/carry'
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
  const event: MatterEvent = {
    seq: 1,
    id: input.id,
    print,
    at: now,
    act: 'submit',
    by: { id: caller._id, name: caller.name, standing: 'asker' },
    stage: firstStage,
    text: input.text,
    photos: input.photos,
    dueAt: sortBy(now, settings),
    opening: {
      number: numberOf(input.id, now),
      subject: input.subject ?? subjectOf(input.text, subjectLimit),
      place: input.place ?? null,
      ...route
    }
  }
  const begun = matterOf(input.id, [event], [], null)
  const matter: Matter = { ...begun, pending: effectsOf(null, begun, event), pendingSince: now }
  const answer = { id: matter._id, stage: matter.stage, version: matter.version }
  if (await save('matters', null, matter)) {
    carryOutLater(matter)
    return answer
  }
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
