import type { AnswerOf } from '../../../types/api/contract'
import type { waiting } from '../../../types/api/account/waiting'
import { subjectLimit } from '../../../types/domain/limits'
import { subjectOf } from '../../../types/domain/text'
import type { Person } from '../../kernel/person'
import { cityLinkId, homeLinkId, type Link } from '../link/link'
import type { Matter } from '../matter/state/matter'
import type { Wish } from '../wish/wish'

type Row = AnswerOf<typeof waiting>['rows'][number]

/** What the store found that may wait for somebody’s word. */
export interface Asking {
  matters: Pick<Matter, '_id' | 'subject' | 'stage' | 'dueAt'>[]
  wishes: Pick<Wish, '_id' | 'text' | 'words' | 'dueAt'>[]
  links: Pick<Link, '_id' | 'subject' | 'stage' | 'proposal'>[]
  home: { representativeId?: string }[]
}

/** The same, with messages not looked at yet and wishes in hand. */
export interface Found extends Asking {
  told: { _id: string }[]
  toDo: Pick<Wish, 'dueAt'>[]
}

/** What of it waits for this person's word, what is due soonest first. Pure. */
export function rowsOf(
  { matters, wishes, links, home }: Asking,
  caller: Pick<Person, '_id' | 'householdId'>
): Row[] {
  const speaks = !home[0]?.representativeId || home[0].representativeId === caller._id
  const rows: Row[] = [
    ...matters.map(({ _id, subject, stage, dueAt }): Row => ({
      step: stage === 'returned' ? 'answer' : 'rate',
      id: _id,
      subject,
      dueAt: dueAt && dueAt.toISOString()
    })),
    ...wishes.map(({ _id, text, words, dueAt }): Row => ({
      step: 'confirm',
      id: _id,
      subject: subjectOf(words ?? text, subjectLimit),
      dueAt: dueAt && dueAt.toISOString()
    })),
    ...links
      .filter((link) => isAsked(link, caller, speaks))
      .map(({ _id, subject }): Row => ({ step: 'agree', id: _id, subject: subject.name, dueAt: null }))
  ]
  return rows.sort((one, other) => orderOf(one).localeCompare(orderOf(other)))
}

const orderOf = ({ dueAt, id }: Row): string => `${dueAt ?? '9999'} ${id}`

/** Whether a proposal waits for this person: for the household where a member applied, else for the member proposed. */
function isAsked(
  { _id, stage, proposal }: Asking['links'][number],
  caller: Pick<Person, '_id' | 'householdId'>,
  speaks: boolean
): boolean {
  if (!proposal || (stage !== 'proposed' && stage !== 'changing')) return false
  if (proposal.kind !== 'apply') return proposal.member?.id === caller._id
  if (_id === cityLinkId(caller._id)) return true
  return speaks && caller.householdId !== undefined && _id === homeLinkId(caller.householdId)
}
