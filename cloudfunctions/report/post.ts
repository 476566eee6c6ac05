import { post as method } from '../../types/api/report/post'
import { subjectLimit } from '../../types/domain/limits'
import { subjectOf } from '../../types/domain/text'
import { load, save } from '../kernel/aggregate'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { keepPhotos } from '../kernel/photos'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { runEffectsLater } from '../domain/fieldReport/runEffects'
import { aimsOf, placeOf } from '../domain/fieldReport/aim'
import { answerOf } from '../domain/fieldReport/decide'
import { matterIdOf } from '../domain/fieldReport/matterId'
import type { Report, ReportEvent } from '../domain/fieldReport/report'
import { reports } from '../domain/fieldReport/reports'
import { reportRoute } from '../../types/domain/reports'
import { concerned } from './concerned'
import { nodesAbove } from './nodes'

/** 民情信息, told to the group at once; the village, the town and a case follow from it (domain.md §3). */
export const post = handler(method, async (input, { caller, now }) => {
  const { id, groupId, text, place, category, urgency, needsAction, about: chosen } = input
  const print = fingerprint(caller._id, 'post', input)
  const nodes = await nodesAbove(caller)
  const aim = aimsOf(caller, nodes, now).find((one) => one.groupId === groupId)
  let about: string[] = []
  let photos: string[]
  try {
    if (!aim) throw new Refusal('NOT_FOUND')
    if (needsAction && (chosen.length > 0 || !reportRoute(category, urgency).village))
      throw new Refusal('REPORT_TO_TOWN')
    about = await concerned(chosen, aim.post.path, nodes, caller._id, now)
    photos = await keepPhotos(input.photos, caller._id, { id, now })
  } catch (refusal) {
    // A repetition is answered as it was, whatever became of its photos or of the caller's post since.
    const first = await firstAnswer(id, print)
    if (first) return first
    throw refusal
  }
  const by = { id: caller._id, name: caller.name }
  const where = placeOf(caller, aim!, nodes, category, urgency, about)
  const settings = await settingsAt(where.path, now)
  const event: Omit<ReportEvent, 'seq'> = {
    id,
    print,
    at: now,
    act: 'post',
    by,
    told: {
      ...where,
      by,
      subject: subjectOf(text, subjectLimit),
      text,
      photos,
      place: place ?? null,
      category,
      urgency
    },
    ...(needsAction && { matterId: matterIdOf(id, id) })
  }
  const report = reports.append(id, null, event, settings)
  if (await save('reports', null, report)) {
    runEffectsLater(report)
    return answerOf(id, report.history, report.history[0]!)
  }
  const first = await firstAnswer(id, print)
  if (first) return first
  throw new Refusal('ACT_REUSED')
})

/** What this very report was answered the first time; null where the id is free or something else's. */
async function firstAnswer(id: string, print: string) {
  const first = await load<Report>('reports', id)
  const [event] = first?.history ?? []
  return event?.print === print ? answerOf(id, first!.history, event) : null
}
