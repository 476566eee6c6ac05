import type { Opening } from '../../cloudfunctions/shared/matter/event'
import { hashOf } from '../../cloudfunctions/kernel/code'
import { addDays, dayOf } from '../../cloudfunctions/kernel/days'
import { publicationId } from '../../cloudfunctions/shared/publication/publication'
import type { MethodName } from '../../types/api'
import { leads } from './matterAt'
import { leadOf, measured, unit } from './village'
import type { Situation } from './ways'

/** One row of the table: a method as somebody calls it. `input` gets the id of the matter and of the act. */
export interface Subject {
  method: MethodName
  /** What tells two rows of one method apart. */
  variant?: string
  by: string
  /** `code`: by a code that could be guessed, so that the wrong guesses are looked at first. */
  kind: 'list' | 'read' | 'act' | 'submit' | 'code'
  /** Where the matter stands that an act or a reading needs. */
  at?: Situation
  /** What was fixed when that matter began. */
  opening?: (matterId: string) => Partial<Opening>
  /** What else the call or its effects write: collection and id. */
  touches?: (matterId: string) => [string, string][]
  /** Store calls beyond its kind’s ceiling, with the decision that allows them. */
  beyond?: { calls: number; decision: string }
  /** Answers numbers alone: it reads as many documents as it counts, and returns none. */
  counts?: true
  input: (matterId: string, actId: string) => Record<string, unknown>
}

const asker = measured.asker.openid!
const hub = measured.hub!.openid!
const officer = measured.officers[0]!.openid!
const second = measured.officers[1]!.openid!
const lead = leadOf(measured)
const handler = lead.openid!
const town = measured.town.openid!
const station = unit.openid!
const inDays = (days: number) => dayOf(addDays(new Date(), days))

const act = (
  by: string,
  method: MethodName,
  at: Situation,
  input: Record<string, unknown> = {},
  more: Partial<Subject> = {}
): Subject => ({
  method,
  by,
  kind: 'act',
  at,
  input: (id, actId) => ({ id, act: actId, ...input }),
  ...more
})

const tray = (by: string, name: string, whose: 'mine' | 'node'): Subject => ({
  method: 'matter.tray',
  variant: `${name}, ${whose}`,
  by,
  kind: 'list',
  input: () => ({ tray: name, whose })
})

const list = (by: string, method: MethodName, input: Record<string, unknown> = {}): Subject => ({
  method,
  by,
  kind: 'list',
  input: () => input
})

const read = (by: string, method: MethodName, more: Partial<Subject> = {}): Subject => ({
  method,
  by,
  kind: 'read',
  input: () => ({}),
  ...more
})

const search = (by: string, variant: string, input: Record<string, unknown>): Subject => ({
  ...list(by, 'matter.search', input),
  variant
})

const sorting = { category: 'infrastructure', urgency: 'ordinary' }
const text = '桥头等车的地方没有凳子，能不能放两条？'
const byWords = { calls: 1, decision: '0031' }
const joining = { touches: (): [string, string][] => [['matters', leads.free]] }
const followed = { touches: (): [string, string][] => [['matters', leads.followed]] }
const publishing = {
  touches: (id: string): [string, string][] => [['publications', publicationId('progress', id)]]
}
const consents = { touches: (): [string, string][] => [['consents', measured.asker._id]] }
const codeOf = (id: string) => hashOf(id).slice(0, 10)

/** Every method of the contract, each as the person calls it whose everyday work it is. */
export const subjects: Subject[] = [
  read(asker, 'account.me'),
  list(asker, 'account.messages'),
  list(asker, 'account.line', { line: `line-${'a'.repeat(22)}` }),
  read(asker, 'account.alerts'),
  {
    method: 'account.consent',
    by: asker,
    kind: 'act',
    input: (_, actId) => ({ act: actId, accepted: ['progress'] }),
    ...consents
  },
  {
    method: 'account.quiet',
    by: asker,
    kind: 'act',
    input: () => ({ quiet: { from: 21, until: 7 } }),
    ...consents
  },
  { method: 'account.claim', by: '', kind: 'code', input: () => ({}) },
  list(asker, 'matter.mine'),
  tray(hub, 'sort', 'mine'),
  tray(officer, 'discuss', 'mine'),
  tray(handler, 'handle', 'mine'),
  tray(officer, 'handle', 'node'),
  tray(officer, 'inform', 'node'),
  tray(officer, 'closed', 'node'),
  tray(town, 'town', 'mine'),
  tray(station, 'unit', 'mine'),
  list(asker, 'matter.shared'),
  list(town, 'matter.supervise'),
  list(officer, 'matter.minutes', { day: inDays(-10) }),
  { ...list(officer, 'matter.together'), input: () => ({ id: leads.followed }) },
  search(officer, 'newest', {}),
  search(officer, 'kind', { stage: 'discussed', category: 'infrastructure' }),
  { ...search(officer, 'words', { words: '路灯' }), beyond: byWords },
  { ...search(town, 'words, town', { words: '路灯 灯头' }), beyond: byWords },
  search(asker, 'mine', { words: '路灯', whose: 'mine' }),
  read(officer, 'matter.counts', { counts: true }),
  read(officer, 'matter.handlers', { counts: true }),
  read(asker, 'matter.whom'),
  read(asker, 'matter.read', { at: 'closed', input: (id) => ({ id }) }),
  read(asker, 'matter.course', { input: () => ({ id: leads.followed }) }),
  read(officer, 'matter.alike', { at: 'sorted', input: (id) => ({ id }), beyond: byWords }),
  {
    method: 'matter.byReceipt',
    by: officer,
    kind: 'code',
    at: 'handling',
    opening: (id) => ({
      proxy: { id: measured.hub!._id, name: measured.hub!.name },
      receipt: hashOf(codeOf(id))
    }),
    touches: () => [['claimTries', `receipt ${officer}`]],
    input: (id) => ({ code: codeOf(id) })
  },
  { method: 'matter.submit', by: asker, kind: 'submit', input: (id) => ({ id, text }) },
  { method: 'matter.metoo', by: asker, kind: 'submit', input: (id) => ({ id, of: leads.free }), ...joining },
  act(asker, 'matter.add', 'asked', { text: '补充一句：老人坐的。' }),
  act(asker, 'matter.withdraw', 'asked'),
  act(hub, 'matter.classify', 'asked', sorting),
  act(hub, 'matter.answer', 'asked', { text: '明天就有。', category: 'infrastructure' }),
  act(hub, 'matter.ask', 'asked', { text: '放在哪一头？' }),
  act(hub, 'matter.agenda', 'asked', sorting),
  act(hub, 'matter.passUp', 'asked', { text: '说的是村干部。', about: ['office'] }),
  act(officer, 'matter.merge', 'sorted', { into: leads.free }, joining),
  act(officer, 'matter.unmerge', 'merged', { text: '不是同一件事。' }, followed),
  act(officer, 'matter.share', 'sorted', { text: '桥头的凳子下周放。' }, publishing),
  act(officer, 'matter.rush', 'sorted', { text: '老人等不起。' }),
  act(officer, 'matter.assembly', 'sorted'),
  act(officer, 'matter.assign', 'sorted', { leadId: lead._id }),
  act(officer, 'matter.decline', 'sorted', { text: '已经有凳子了。' }),
  act(officer, 'matter.postpone', 'sorted', { text: '等木料到了再议。', until: inDays(9) }),
  act(officer, 'matter.escalate', 'sorted', { text: '那块地归镇里管。' }),
  act(handler, 'matter.take', 'discussed'),
  act(handler, 'matter.object', 'discussed', { text: '凳子不归水电管。' }),
  act(handler, 'matter.recuse', 'discussed'),
  act(handler, 'matter.progress', 'handling', { text: '木料到了。' }),
  act(handler, 'matter.extend', 'handling', { text: '木料没到。', until: inDays(60) }),
  act(officer, 'matter.grant', 'extending'),
  act(officer, 'matter.refuse', 'extending', { text: '木料已经到了。' }),
  act(handler, 'matter.hold', 'handling', { why: 'weather', text: '等雨停。', until: inDays(9) }),
  act(handler, 'matter.resume', 'held'),
  act(handler, 'matter.finish', 'handling', { outcome: 'solved', text: '凳子放好了。' }),
  act(town, 'matter.split', 'escalated', { parts: [{ unitId: unit._id, text: '请看看那块地。' }] }),
  act(town, 'matter.sendBack', 'escalated', { text: '村里可以自己放。' }),
  act(town, 'matter.reply', 'escalated', { text: '可以放。' }),
  act(station, 'matter.respond', 'split', { part: '4.1', text: '看过了，可以放。' }),
  act(station, 'matter.objectPart', 'split', { part: '4.1', text: '那块地不归水利站。' }),
  act(officer, 'matter.inform', 'replied', { outcome: 'explained', text: '镇里说可以放。' }),
  act(asker, 'matter.rate', 'handled', { satisfaction: 'yes' }),
  act(asker, 'matter.reopen', 'closed', { text: '凳子又坏了。' }),
  act(officer, 'matter.exclude', 'declined', { text: '那块地不归村里。' }),
  act(second, 'matter.sign', 'excluding'),
  act(asker, 'matter.appeal', 'excluded', { text: '村里放得了。' }),
  act(town, 'matter.uphold', 'appealed', { text: '那块地确实不归村里。' }),
  act(town, 'matter.restore', 'appealed')
]
