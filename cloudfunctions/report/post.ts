import { post as method } from '../../types/api/report/post'
import { subjectLimit } from '../../types/domain/limits'
import { subjectOf } from '../../types/domain/text'
import { createOnce } from '../kernel/aggregate'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { keepPhotos } from '../kernel/photos'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { runEffectsLater } from '../domain/fieldReport/runEffects'
import { aimsOf, placeOf } from '../domain/fieldReport/aim'
import { answerOf } from '../domain/fieldReport/decide'
import { matterIdOf } from '../domain/fieldReport/matterId'
import type { Report } from '../domain/fieldReport/report'
import { reports } from '../domain/fieldReport/reports'
import { reportRoute } from '../../types/domain/reports'
import { concerned } from './concerned'
import { nodesAbove } from './nodes'

/** 民情信息, told to the group at once; the village, the town and a case follow from it (domain.md §3). */
export const post = handler(method, (input, { caller, now }) => {
  const { id, groupId, text, place, category, urgency, needsAction, about: chosen } = input
  const print = fingerprint(caller._id, 'post', input)
  return createOnce({
    aggregate: reports,
    id,
    print,
    async prepare(): Promise<Report> {
      const nodes = await nodesAbove(caller)
      const aim = aimsOf(caller, nodes, now).find((one) => one.groupId === groupId)
      if (!aim) throw new Refusal('NOT_FOUND')
      if (needsAction && (chosen.length > 0 || !reportRoute(category, urgency).village))
        throw new Refusal('REPORT_TO_TOWN')
      const about = await concerned(chosen, aim.post.path, nodes, caller._id, now)
      const photos = await keepPhotos(input.photos, caller._id, { id, now })
      const by = { id: caller._id, name: caller.name }
      const where = placeOf(caller, aim, nodes, category, urgency, about)
      const subject = subjectOf(text, subjectLimit)
      const told = { ...where, by, subject, text, photos, place: place ?? null, category, urgency }
      const raised = needsAction && { matterId: matterIdOf(id, id) }
      const event = { id, print, at: now, act: 'post' as const, by, told, ...raised }
      return reports.append(id, null, event, await settingsAt(where.path, now))
    },
    answer: (event, history) => answerOf(id, history, event),
    saved: runEffectsLater
  })
})
