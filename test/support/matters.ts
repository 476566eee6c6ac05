import { hashOf } from '../../cloudfunctions/kernel/code'
import { postIndex, type Person, type Post } from '../../cloudfunctions/kernel/person'
import type { Facts, MatterEvent, Opening } from '../../cloudfunctions/domain/matter/state/event'
import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { matters } from '../../cloudfunctions/domain/matter/state/matters'
import type { Act } from '../../types/domain/matterActs'
import type { Role, MatterRole } from '../../types/domain/roles'
import type { Stage } from '../../types/domain/stages'

/** Where the matters of the pure tests lie. */
const path = ['county', 'town', 'village', 'grid']
export const asked = new Date('2026-11-23T02:00:00Z')

const post = (role: Role, nodeId: string): Post => ({
  role,
  nodeId,
  nodeName: nodeId,
  path: path.slice(0, path.indexOf(nodeId) + 1)
})

/** A person by id, with the roles named as `role@node`. */
export function somebody(id: string, ...held: `${Role}@${string}`[]): Person {
  const posts = held.map((one) => post(...(one.split('@') as [Role, string])))
  return { _id: id, name: `姓${id}`, path, home: { id: 'grid', name: '一组' }, posts, ...postIndex(posts) }
}

/** What a person can be to a matter; the system is nobody. */
export type PersonStanding = Exclude<MatterRole, 'system'>

/** One person for each standing; see `standingsBy` for what else they are. */
export const only: Record<PersonStanding, Person> = {
  asker: somebody('asker'),
  sorter: somebody('hub', 'hub@grid'),
  officer: somebody('officer', 'officer@village'),
  proxy: somebody('proxy', 'member@grid'),
  scribe: somebody('scribe', 'hub@grid'),
  lead: somebody('lead', 'handler@village'),
  helper: somebody('helper', 'handler@village'),
  town: somebody('town-office', 'townOffice@town'),
  unit: somebody('unit', 'handler@town')
}

/** What each of these people is to the matters of the pure tests: officers may sort too, the others are one thing. */
export const standingsBy: Record<PersonStanding, MatterRole[]> = {
  asker: ['asker'],
  sorter: ['sorter'],
  officer: ['sorter', 'officer'],
  proxy: ['proxy'],
  // With the code of the receipt, and nothing without it.
  scribe: ['scribe'],
  lead: ['lead'],
  helper: ['helper'],
  town: ['town'],
  unit: ['unit']
}

const contact = (id: string) => ({ id, name: `姓${id}` })

export const opening: Opening = {
  number: '261123-TEST2',
  subject: '路灯坏了',
  path,
  asker: { id: 'asker', name: '姓asker', householdId: 'h1', household: '一户' },
  hub: contact('hub'),
  office: { id: 'village', name: '村委会', phone: '0939-1' },
  place: null
}

/** One event of a history; `seq` is its position. */
export function event(seq: number, act: Act, stage: Stage, facts: Facts = {}): MatterEvent {
  const by = { id: 'asker', name: '姓asker', standing: 'asker' as const }
  return { seq, id: `event-${seq}`, print: `print-${seq}`, at: asked, act, by, stage, ...facts }
}

/** What stands on the paper of who asked the matters of `matterAt`. */
export const receipt = 'K7QF-M2XW-93'

/**
 * A matter that stands at a stage, with a lead, a helper and a unit at whatever stage, so that every standing exists in
 * it; `last` is what happened to it last.
 */
export function matterAt(stage: Stage, facts: Facts = {}, last: Act = 'add'): Matter {
  const parts: Facts = {
    lead: contact('lead'),
    helpers: [contact('helper')],
    given: [{ part: 'part-1', unit: contact('unit'), ask: '看看水管' }],
    town: contact('town')
  }
  const filed = { ...opening, proxy: { id: 'proxy', name: '姓proxy' }, receipt: hashOf(receipt) }
  const first = event(1, 'submit', 'asked', { opening: filed, text: '路灯坏了。', ...parts })
  const { given: _given, ...again } = parts
  const second = event(2, last, stage, { ...again, ...facts })
  return matters.documentOf('matter-0000000000001', [first, second])
}

/** Given to who asked by those who do not know who that is. */
export const givenToAsker: Facts = {
  lead: contact('asker'),
  given: [{ part: 'part-2', unit: contact('asker'), ask: '看看水管' }]
}

/** What a matter must have been through for an act that asks for more than its stage. */
export const readyFor: Partial<Record<Act, Facts>> = {
  share: { shared: '桥头的路灯' },
  grant: { extension: { by: 'somebody', until: asked, state: 'asked' } },
  refuse: { extension: { by: 'somebody', until: asked, state: 'asked' } },
  exclude: { outcome: 'unsolvable', text: '没有办法' },
  sign: { exclusion: { by: 'somebody', state: 'asked' } },
  appeal: { exclusion: { by: 'somebody', state: 'signed' } },
  uphold: { exclusion: { by: 'somebody', state: 'appealed' } },
  restore: { exclusion: { by: 'somebody', state: 'appealed' } }
}

/** What is said to silence, possible once a step is overdue. */
const ofSilence: Act[] = ['urge', 'askAnother', 'acknowledge']

/** What must have happened last to a matter of `matterAt` for an act to be possible. */
export const lastBefore = (act: Act): Act => (ofSilence.includes(act) ? 'overdue' : 'add')
