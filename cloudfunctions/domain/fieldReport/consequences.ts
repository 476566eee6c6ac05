import { categoryLabels } from '../../../types/domain/categories'
import { reportRoute, reportUrgencyLabels } from '../../../types/domain/reports'
import type { Settings } from '../../../types/domain/settings'
import { groupIdOf } from '../../../types/domain/tiers'
import type { ReportItem } from '../contactGroup/feed'
import { openingOf, type Route } from '../matter/state/open'
import type { MessageEffect } from '../message/message'
import { seatKeys, seatName } from '../tree/seat'
import { holderOf } from './able'
import type { FeedEffect, LedgerEffect, OpenEffect, ReportEffect } from './effects'
import type { ReportEvent, ReportState } from './report'

/** A report as the effects of an act know it. */
type Known = ReportState & { _id: string }

/** 「紧急」 or nothing: what is ordinary needs no word. */
const pressing = ({ urgency }: Known) => (urgency === 'ordinary' ? '' : reportUrgencyLabels[urgency])

/** What follows from a report being told: its groups, the village, the town, and a case where it asks for one. */
function afterPost(report: Known, event: ReportEvent, settings: Settings): ReportEffect[] {
  const route = reportRoute(report.category, report.urgency)
  const toVillage = `${report.by.name}反映了一条${pressing(report)}情况：${categoryLabels[report.category]}。`
  const toTown = `${report.from}${report.by.name}报来一条${pressing(report)}情况：${categoryLabels[report.category]}。`
  // Whoever sorts the case is told of the case; the same office need not hear twice.
  const villageHears = report.village && !(report.matterId && !report.hub)
  return [
    ...report.groups.map((groupId) =>
      feedOf(report, { groupId, ...(report.village ? whole(report) : veiled(report)) })
    ),
    ...(report.townId && route.townGroup && !report.about
      ? [feedOf(report, { groupId: groupIdOf('town', report.townId), ...hint(report) })]
      : []),
    ...(villageHears ? [messageOf(report, event, report.office.id, toVillage)] : []),
    ...(report.townId && report.town ? [messageOf(report, event, report.townId, toTown)] : []),
    ...(report.matterId
      ? [openOf(report, event, settings)]
      : [{ id: `${report._id}.${event.seq}.seat`, kind: 'seat' as const, at: event.at }])
  ]
}

/** What follows from a report being made a case later: the case, and the author hears of it from whoever did. */
const afterRaise = (report: Known, event: ReportEvent, settings: Settings): ReportEffect[] => [
  openOf(report, event, settings),
  ...toAuthor(report, event, `${event.by.name}把您反映的情况立成了一件事，点开能看到办到哪一步。`)
]

/** What follows from an answer: its author hears it. */
const afterAnswer = (report: Known, event: ReportEvent): ReportEffect[] =>
  toAuthor(report, event, `${event.by.name}答复了您反映的情况：${event.text}`)

/** What follows from a report going further up: the office above and the one it leaves are told, and its author. */
const afterRise = (report: Known, event: ReportEvent): ReportEffect[] => {
  const { seat, left } = event
  if (seat!.resort === 'nobody')
    return toAuthor(
      report,
      event,
      '您反映的情况，眼下从村到县都没有能看的人。它一直留着，一有人就接着看；等不及可以打 12345。'
    )
  const name = seatName(seat!)
  const to = seatKeys(seat!, report.path)
  const what = categoryLabels[report.category]
  return [
    ...to.map((id) => messageOf(report, event, id, `${left!.name}转来一条情况：${what}，请看看。`)),
    ...(left && !to.includes(left.id)
      ? [messageOf(report, event, left.id, `一条情况转到了${name}：${what}，您那里不用再看了。`)]
      : []),
    ...toAuthor(report, event, `您反映的情况转到了${name}。`)
  ]
}

const afterForward = (report: Known, event: ReportEvent): ReportEffect[] =>
  event.seat ? afterRise(report, event) : toTown(report, event)

const toTown = (report: Known, event: ReportEvent): ReportEffect[] => [
  messageOf(
    report,
    event,
    report.townId!,
    `${report.from}送来一条情况：${categoryLabels[report.category]}，请看看。`
  ),
  ...toAuthor(report, event, `${event.by.name}把您反映的情况送到镇里了。`)
]

const afterMark = (report: Known, event: ReportEvent): ReportEffect[] => [
  ledgerOf(report, event, event.amount!, event.nodeId!),
  ...toAuthor(
    report,
    event,
    `镇里把您反映的情况评为特别重要，记奖励 ${event.amount} 元，线下发放。理由：${event.reason}`
  )
]

const afterUnmark = (report: Known, event: ReportEvent): ReportEffect[] => [
  ledgerOf(report, event, 0 - event.amount!, event.nodeId!),
  ...toAuthor(report, event, `镇里取消了「特别重要」，原来记的 ${event.amount} 元冲销。理由：${event.reason}`)
]

/** What follows from each act. */
export const consequences: Record<
  ReportEvent['act'],
  (report: Known, event: ReportEvent, settings: Settings) => ReportEffect[]
> = {
  post: afterPost,
  rise: afterRise,
  answer: afterAnswer,
  raise: afterRaise,
  forward: afterForward,
  mark: afterMark,
  unmark: afterUnmark
}

type Content = Pick<ReportItem, 'by' | 'text' | 'photos'>

const whole = ({ by, text, photos }: Known): Content => ({ by, text, photos })

/** Other villages' officers read the town's group: it hears that there is something, neither what nor from whom. */
const hint = (report: Known): Content => ({
  by: { id: report.office.id, name: report.from },
  text: `有一条${pressing(report)}情况：${categoryLabels[report.category]}。镇党委办公室已经同时收到。`,
  photos: []
})

/** Whom it may be about can live in the group: the feed tells neither what nor from whom, the report's page does. */
const veiled = (report: Known): Content => ({
  by: { id: report.office.id, name: report.from },
  text: `有一条情况：${categoryLabels[report.category]}。已经直接送到镇里。`,
  photos: []
})

const feedOf = (report: Known, content: Content & { groupId: string }): FeedEffect => ({
  id: `${report._id}.feed.${content.groupId}`,
  kind: 'feed',
  item: {
    kind: 'report',
    sourceId: report._id,
    rev: 1,
    category: report.category,
    urgency: report.urgency,
    at: report.at,
    ...content
  }
})

/** Named apart from what cases tell: a case can be sent under the id of a report. */
const messageOf = (report: Known, event: ReportEvent, to: string, text: string): MessageEffect => ({
  id: `report.${report._id}.${event.seq}.${to}`,
  kind: 'message',
  to,
  by: event.by.id,
  page: `/group/report/index?id=${report._id}`,
  subject: report.subject,
  text,
  at: event.at,
  // Its author hears what became of it; an office is asked to look.
  template: to === report.by.id ? 'progress' : 'todo',
  ...(report.urgency !== 'ordinary' && { urgent: true as const }),
  ...(report.about && { about: report.about })
})

const toAuthor = (report: Known, event: ReportEvent, text: string): MessageEffect[] =>
  event.by.id === report.by.id ? [] : [messageOf(report, event, report.by.id, text)]

/** Where a case of it lies: what went past the village lies with the office above that has it. */
function routeOf(report: Known): Route {
  if (report.village) return { path: report.path, asker: report.by, hub: report.hub, office: report.office }
  const office = holderOf(report)
  const at = report.path.indexOf(office.id)
  return { path: at < 0 ? report.path : report.path.slice(0, at + 1), asker: report.by, hub: null, office }
}

const openOf = (report: Known, event: ReportEvent, settings: Settings): OpenEffect => ({
  id: `${report._id}.open`,
  kind: 'open',
  matterId: event.matterId!,
  event: openingOf(
    {
      id: event.matterId!,
      act: event.id,
      print: event.print,
      now: event.at,
      text: report.text,
      photos: report.photos,
      place: report.place ?? undefined,
      route: routeOf(report),
      ...(report.about && { filed: { about: report.about, bypass: { whom: '情况里说到的人' } } }),
      origin: { reportId: report._id, groupId: report.groupId, raisedBy: event.by },
      kind: {
        category: report.category,
        ...(report.urgency !== 'ordinary' && { urgency: 'urgent' as const })
      }
    },
    settings
  )
})

const ledgerOf = (report: Known, event: ReportEvent, amount: number, nodeId: string): LedgerEffect => ({
  id: `${report._id}.${event.seq}`,
  kind: 'ledger',
  entry: {
    reportId: report._id,
    subject: report.subject,
    personId: report.by.id,
    name: report.by.name,
    nodeId,
    amount,
    reason: event.reason!,
    by: event.by,
    at: event.at
  }
})
