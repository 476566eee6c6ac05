import { dayOf, dayWords } from '../../../kernel/days'
import type { MatterEvent } from '../state/event'
import { responsibleFor } from '../state/hands'
import type { MatterState } from '../state/state'
import { unitName } from '../state/parts'
import { isPressing } from './recipients'

/** What is said of an event; null where there is nothing to say. */
export type Sentence = (matter: MatterState, event: MatterEvent) => string | null

export const until = ({ dueAt }: MatterState) => (dueAt ? `，${dayWords(dayOf(dueAt))}前` : '')
export const by = ({ dueAt }: MatterState) => (dueAt ? `在 ${dayWords(dayOf(dueAt))}前` : '尽快')
/** Who asked, as somebody else may be told. */
export const asker = ({ asker: { name }, hideName, about }: MatterState) =>
  hideName || about ? '提出人' : name
/** Who added a word on behalf of who asked: who filed it would tell who that is. */
export const said = (matter: MatterState, { by }: MatterEvent): string | null => {
  if (by.standing === 'scribe') return `${asker(matter)}打来电话，`
  if (by.standing === 'asker') return asker(matter)
  return by.standing === 'proxy' && (matter.hideName || matter.about) ? '替他反映的人' : null
}
/** Who spoke, and whether for somebody else. */
export const byProxy = ({ name, standing }: MatterEvent['by']) =>
  standing === 'asker' ? name : `${name}代提出人`
/** The office that decides, as people call it. */
export const here = ({ office, about }: MatterState) => (about ? office.name : '村里')
export const town = (matter: MatterState) => matter.town?.name ?? '镇里'
/** A unit by its name in this matter. */
export const unit = (matter: MatterState, { by }: MatterEvent) => unitName(matter, by.id) ?? by.name
/** Who gave it out, and has to find somebody else. */
export const giver = (matter: MatterState) => (matter.stage === 'split' ? town(matter) : here(matter))
/** Who has to do something, as those are told who press for it. */
export const late = (matter: MatterState) => responsibleFor(matter)?.name ?? here(matter)
export const added: Sentence = (matter, event) => {
  if (event.by.standing === 'scribe') return `${event.by.name}接了电话，记下了一句补充。`
  return isPressing(event, matter)
    ? `${event.by.name}替镇里催一催：${event.text}`
    : `${event.by.name}补充了一句。`
}

/** Who presses for it on the asker’s side, and how often they did. */
export const urging = (matter: MatterState, event: MatterEvent): string =>
  `${said(matter, event) ?? event.by.name}催了第 ${matter.urged?.times} 次`
export const wishes = (matter: MatterState, event: MatterEvent): string =>
  `${said(matter, event) ?? event.by.name}请村里换人来看`

/** Who goes on with what somebody left. */
export const goesOn = (matter: MatterState): string =>
  matter.stage === 'split'
    ? `${town(matter)}会另外分单位来办`
    : `${matter.lead ? `由${matter.lead.name}` : `${matter.office.name}会`}接着办`
