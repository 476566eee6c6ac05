import type { MethodName } from '../../types/api'
import type { Stage } from '../../types/domain/stages'
import { measured } from './cases'

/** One row of the table: a method as somebody calls it. `input` gets the id of the matter and of the act. */
export interface Subject {
  method: MethodName
  /** What tells two rows of one method apart. */
  variant?: string
  by: string
  kind: 'list' | 'read' | 'act' | 'submit' | 'claim'
  /** The stage of the matter that an act or a reading needs. */
  stage?: Stage
  input: (matterId: string, actId: string) => Record<string, unknown>
}

const asker = measured.asker.openid!
const hub = measured.hub!.openid!
const officer = measured.officers[0]!.openid!
const lead = measured.handlers[0]!
const far = () => new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)

const act = (by: string, method: MethodName, stage: Stage, input: Record<string, unknown> = {}): Subject => ({
  method,
  by,
  kind: 'act',
  stage,
  input: (id, actId) => ({ id, act: actId, ...input })
})

const tray = (by: string, name: string, whose: 'mine' | 'node'): Subject => ({
  method: 'matter.tray',
  variant: `${name}, ${whose}`,
  by,
  kind: 'list',
  input: () => ({ tray: name, whose })
})

const list = (by: string, method: MethodName): Subject => ({ method, by, kind: 'list', input: () => ({}) })
const sorting = { category: 'infrastructure', urgency: 'ordinary' }

/** Every method of the contract, each as the person calls it whose everyday work it is. */
export const subjects: Subject[] = [
  { method: 'account.me', by: asker, kind: 'read', input: () => ({}) },
  list(asker, 'account.messages'),
  { method: 'account.claim', by: '', kind: 'claim', input: () => ({}) },
  list(asker, 'matter.mine'),
  tray(hub, 'sort', 'mine'),
  tray(officer, 'discuss', 'mine'),
  tray(lead.openid!, 'handle', 'mine'),
  tray(officer, 'handle', 'node'),
  tray(officer, 'closed', 'node'),
  { method: 'matter.counts', by: officer, kind: 'read', input: () => ({}) },
  { method: 'matter.handlers', by: officer, kind: 'read', input: () => ({}) },
  { method: 'matter.read', by: asker, kind: 'read', stage: 'closed', input: (id) => ({ id }) },
  {
    method: 'matter.submit',
    by: asker,
    kind: 'submit',
    input: (id) => ({ id, text: '桥头等车的地方没有凳子，能不能放两条？' })
  },
  act(asker, 'matter.add', 'asked', { text: '补充一句：老人坐的。' }),
  act(asker, 'matter.withdraw', 'asked'),
  act(hub, 'matter.classify', 'asked', sorting),
  act(hub, 'matter.answer', 'asked', { text: '明天就有。', category: 'infrastructure' }),
  act(hub, 'matter.ask', 'asked', { text: '放在哪一头？' }),
  act(hub, 'matter.agenda', 'asked', sorting),
  act(officer, 'matter.assign', 'sorted', { leadId: lead._id }),
  act(officer, 'matter.decline', 'sorted', { text: '已经有凳子了。' }),
  act(officer, 'matter.postpone', 'sorted', { text: '等木料到了再议。', until: far() }),
  act(lead.openid!, 'matter.take', 'discussed'),
  act(lead.openid!, 'matter.progress', 'handling', { text: '木料到了。' }),
  act(lead.openid!, 'matter.finish', 'handling', { outcome: 'solved', text: '凳子放好了。' }),
  act(asker, 'matter.rate', 'handled', { satisfaction: 'yes' }),
  act(asker, 'matter.reopen', 'closed', { text: '凳子又坏了。' })
]
