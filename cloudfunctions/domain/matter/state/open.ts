import { firstStage } from '../../../../types/domain/matterFlow'
import { subjectLimit } from '../../../../types/domain/limits'
import type { Settings } from '../../../../types/domain/settings'
import { subjectOf } from '../../../../types/domain/text'
import { createOnce } from '../../../kernel/aggregate'
import type { ActAnswer } from '../acts/decide'
import { runEffectsLater } from '../effects/runEffects'
import { discussBy, remindBefore, sortBy } from './deadlines'
import type { Cluster, Facts, MatterEvent, Opening, Place } from './event'
import type { Matter } from './matter'
import { numberOf } from './number'
import { matters } from './matters'

/** Where a matter goes, and on whose behalf. */
export type Route = Pick<Opening, 'path' | 'asker' | 'hub' | 'office'>
/** What who asked wished, and who filed it for them. */
export type Filed = Pick<Opening, 'hideName' | 'about' | 'bypass' | 'proxy' | 'receipt'>

/** What a matter begins with. */
export interface Beginning {
  /** The matter’s id. */
  id: string
  /** The id of the act that begins it. */
  act: string
  print: string
  now: Date
  text: string
  subject?: string | undefined
  photos: string[]
  place?: Place | undefined
  route: Route
  filed?: Filed
  origin?: Opening['origin']
  /** What is known already of its kind. */
  kind?: Pick<Facts, 'category' | 'urgency'>
  /** The matter that it is handled together with from the start. */
  cluster?: Cluster
}

/** The event that begins a matter. Pure. */
export function openingOf(beginning: Beginning, settings: Settings): MatterEvent {
  const { id, act, print, now, text, subject, photos, place, route, filed, origin, kind, cluster } = beginning
  // What is handled with another waits for nobody of its own.
  const dueAt = cluster ? null : firstDue(now, kind?.urgency, settings)
  return {
    seq: 1,
    id: act,
    print,
    at: now,
    act: 'submit',
    by: filed?.proxy
      ? { ...filed.proxy, standing: 'proxy' }
      : { id: route.asker.id, name: route.asker.name, standing: 'asker' },
    stage: cluster ? 'merged' : firstStage,
    text,
    photos,
    dueAt,
    remindAt: dueAt && remindBefore(dueAt, now, settings),
    ...kind,
    ...(cluster && { cluster }),
    opening: {
      number: numberOf(id, now),
      subject: subject ?? subjectOf(text, subjectLimit),
      place: place ?? null,
      ...route,
      ...filed,
      ...(origin && { origin })
    }
  }
}

/** What is known to be urgent from the start does not wait for the end of a working day. */
function firstDue(now: Date, urgency: Facts['urgency'], settings: Settings): Date {
  const sorted = sortBy(now, settings)
  const urgent = discussBy(now, 'urgent', settings)
  return urgency === 'urgent' && urgent < sorted ? urgent : sorted
}

/** The matter that an opening begins, with whom to tell of it. Pure. */
export const begun = (id: string, event: Omit<MatterEvent, 'seq'>): Matter => matters.append(id, null, event)

/** Begins a matter once: `prepare` makes it or refuses (`createOnce`). */
export const begin = (id: string, print: string, prepare: () => Promise<Matter>): Promise<ActAnswer> =>
  createOnce({
    aggregate: matters,
    id,
    print,
    prepare,
    answer: ({ stage, seq }) => ({ id, stage, version: seq }),
    saved: runEffectsLater
  })
