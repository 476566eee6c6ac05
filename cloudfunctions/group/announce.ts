import { announce as method } from '../../types/api/group/announce'
import { load, save } from '../kernel/aggregate'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { keepPhotos } from '../kernel/photos'
import { Refusal } from '../kernel/refusal'
import { leads } from '../domain/contactGroup/groupsOf'
import { mustBeIn } from '../domain/contactGroup/myGroups'
import { runEffectsLater } from './runEffects'
import { notices, type Notice } from '../domain/notice/notice'

/** 五联到户: a notice begins its way down the tiers (S2). */
export const announce = handler(method, async (input, { caller, now }) => {
  const { id, groupId, topic, text } = input
  const print = fingerprint(caller._id, 'announce', input)
  let photos: string[]
  try {
    const kindOf = await mustBeIn(caller, groupId, now)
    if (!leads(caller, groupId, kindOf, now)) throw new Refusal('NOT_ALLOWED')
    photos = await keepPhotos(input.photos, caller._id, { id, now })
  } catch (refusal) {
    // A repetition is answered as it was, whatever became of the post or the photos since.
    const first = refusal instanceof Refusal ? await firstAnswer(id, print) : null
    if (first) return first
    throw refusal
  }
  const notice = notices.append(id, null, {
    id,
    print,
    at: now,
    act: 'announce',
    by: { id: caller._id, name: caller.name },
    said: { topic, text, photos },
    groupId
  })
  if (await save('notices', null, notice)) {
    runEffectsLater(notice)
    return { id, version: 1 }
  }
  const first = await firstAnswer(id, print)
  if (first) return first
  throw new Refusal('ACT_REUSED')
})

/** What this very notice was answered the first time; null where the id is free or something else’s. */
async function firstAnswer(id: string, print: string) {
  const first = (await load<Notice>('notices', id))?.history[0]
  return first?.print === print ? { id, version: first.seq } : null
}
