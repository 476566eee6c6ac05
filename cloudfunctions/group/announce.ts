import { announce as method } from '../../types/api/group/announce'
import { leads } from '../domain/contactGroup/groupsOf'
import { mustBeIn } from '../domain/contactGroup/myGroups'
import { notices, type Notice } from '../domain/notice/notice'
import { createOnce } from '../kernel/aggregate'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { keepPhotos } from '../kernel/photos'
import { Refusal } from '../kernel/refusal'
import { runEffectsLater } from './runEffects'

/** 五联到户: a notice begins its way down the tiers (S2). */
export const announce = handler(method, (input, { caller, now }) => {
  const { id, groupId, topic, text } = input
  const print = fingerprint(caller._id, 'announce', input)
  return createOnce({
    aggregate: notices,
    id,
    print,
    async prepare(): Promise<Notice> {
      const kindOf = await mustBeIn(caller, groupId, now)
      if (!leads(caller, groupId, kindOf, now)) throw new Refusal('NOT_ALLOWED')
      const photos = await keepPhotos(input.photos, caller._id, { id, now })
      return notices.append(id, null, {
        id,
        print,
        at: now,
        act: 'announce',
        by: { id: caller._id, name: caller.name },
        said: { topic, text, photos },
        groupId
      })
    },
    answer: ({ seq }) => ({ id, version: seq }),
    saved: runEffectsLater
  })
})
