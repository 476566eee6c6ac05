import type { MethodName } from '../../../types/api'
import { inDays } from '../days'
import { leads, matterBefore } from '../matterAt'
import { act, submit, type Subject } from '../subject'
import { leadOf, measured, unit, who } from '../village'
import type { Situation } from '../pathsToState'

/** An act on a matter that came to a situation, by whom it waits for there. */
const on = (by: string, method: MethodName, at: Situation, input: Record<string, unknown> = {}): Subject =>
  act(by, method, async ({ id, put }) => {
    await put('matters', matterBefore(id, at))
    return { id, ...input }
  })

const sorting = { category: 'infrastructure', urgency: 'ordinary' }
const text = '桥头等车的地方没有凳子，能不能放两条？'

export const matterActTraits: Subject[] = [
  submit(who.asker, 'matter.submit', ({ id }) => ({ id, text })),
  submit(who.asker, 'matter.metoo', ({ id }) => ({ id, of: leads.free })),
  on(who.asker, 'matter.add', 'asked', { text: '补充一句：老人坐的。' }),
  on(who.asker, 'matter.withdraw', 'asked'),
  on(who.asker, 'matter.urge', 'late'),
  on(who.asker, 'matter.askAnother', 'unheard'),
  on(who.officer, 'matter.acknowledge', 'late'),
  on(who.hub, 'matter.classify', 'asked', sorting),
  on(who.hub, 'matter.answer', 'asked', { text: '明天就有。', category: 'infrastructure' }),
  on(who.hub, 'matter.ask', 'asked', { text: '放在哪一头？' }),
  on(who.hub, 'matter.agenda', 'asked', sorting),
  on(who.hub, 'matter.passUp', 'asked', { text: '说的是村干部。', about: ['office'] }),
  on(who.officer, 'matter.merge', 'sorted', { into: leads.free }),
  on(who.officer, 'matter.unmerge', 'merged', { text: '不是同一件事。' }),
  on(who.officer, 'matter.share', 'sorted', { text: '桥头的凳子下周放。' }),
  on(who.officer, 'matter.rush', 'sorted', { text: '老人等不起。' }),
  on(who.officer, 'matter.assembly', 'sorted'),
  on(who.officer, 'matter.assign', 'sorted', { leadId: leadOf(measured)._id }),
  on(who.officer, 'matter.decline', 'sorted', { text: '已经有凳子了。' }),
  on(who.officer, 'matter.postpone', 'sorted', { text: '等木料到了再议。', until: inDays(9) }),
  on(who.officer, 'matter.escalate', 'sorted', { text: '那块地归镇里管。' }),
  on(who.handler, 'matter.take', 'discussed'),
  on(who.handler, 'matter.object', 'discussed', { text: '凳子不归水电管。' }),
  on(who.handler, 'matter.recuse', 'discussed'),
  on(who.handler, 'matter.progress', 'handling', { text: '木料到了。' }),
  on(who.handler, 'matter.extend', 'handling', { text: '木料没到。', until: inDays(60) }),
  on(who.officer, 'matter.grant', 'extending'),
  on(who.officer, 'matter.refuse', 'extending', { text: '木料已经到了。' }),
  on(who.handler, 'matter.hold', 'handling', { why: 'weather', text: '等雨停。', until: inDays(9) }),
  on(who.handler, 'matter.resume', 'held'),
  on(who.handler, 'matter.finish', 'handling', { outcome: 'solved', text: '凳子放好了。' }),
  on(who.town, 'matter.split', 'escalated', { parts: [{ unitId: unit._id, text: '请看看那块地。' }] }),
  on(who.town, 'matter.sendBack', 'escalated', { text: '村里可以自己放。' }),
  on(who.town, 'matter.reply', 'escalated', { text: '可以放。' }),
  on(who.unit, 'matter.respond', 'split', { part: '4.1', text: '看过了，可以放。' }),
  on(who.unit, 'matter.objectPart', 'split', { part: '4.1', text: '那块地不归水利站。' }),
  on(who.officer, 'matter.inform', 'replied', { outcome: 'explained', text: '镇里说可以放。' }),
  on(who.asker, 'matter.rate', 'handled', { satisfaction: 'yes' }),
  on(who.asker, 'matter.reopen', 'closed', { text: '凳子又坏了。' }),
  on(who.officer, 'matter.exclude', 'declined', { text: '那块地不归村里。' }),
  on(who.second, 'matter.sign', 'excluding'),
  on(who.asker, 'matter.appeal', 'excluded', { text: '村里放得了。' }),
  on(who.town, 'matter.uphold', 'appealed', { text: '那块地确实不归村里。' }),
  on(who.town, 'matter.restore', 'appealed')
]
