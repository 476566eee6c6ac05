import { publicationKinds } from '../../../types/domain/publications'
import { subjectLimit } from '../../../types/domain/limits'
import { subjectOf } from '../../../types/domain/text'
import type { MessageEffect } from '../message/message'
import { seatKeys, seatName } from '../tree/seat'
import type { PublicationEvent, PublishedState } from './publication'

/** Stands for the officers of the village on the publication's path, found when they are told. */
export const office = 'office'

const desk = '/work/publications/index'

type Tell = (to: string, by: string, text: string, page: string) => MessageEffect

/** The office above and the one it leaves are told, and the author; where there is nobody at all, that. */
function afterRise(
  { kind, by, path, page }: PublishedState,
  event: PublicationEvent,
  told: Tell
): MessageEffect[] {
  const what = publicationKinds[kind]
  const { seat, left } = event as Required<PublicationEvent>
  const to = seatKeys(seat, path)
  if (to.length === 0)
    return [
      told(
        by.id,
        event.by.id,
        `您写的「${what}」要有人看过才公开，眼下从村到县都没有能看的人，一有人就看。`,
        page
      )
    ]
  const name = seatName(seat)
  const ask = `${left.name}没有能看的人，有一条「${what}」转到您这里，等您看过再公开。`
  const leave = `您那里没有能看这条「${what}」的人，转到了${name}。`
  return [
    ...to.map((one) => ({ ...told(one, by.id, ask, desk), template: 'todo' as const })),
    ...(to.includes(left.id) ? [] : [told(left.id, event.by.id, leave, desk)]),
    told(by.id, event.by.id, `您写的「${what}」转到了${name}，看过就公开。`, page)
  ]
}

/** Who is told of an event: the officers where a person must look, the author of what a person decided. */
export function messagesOf(
  id: string,
  before: PublishedState | null,
  after: PublishedState,
  event: PublicationEvent
): MessageEffect[] {
  const what = publicationKinds[after.kind]
  const told: Tell = (to, by, text, page) => ({
    id: `publication.${id}.${event.seq}.${to}`,
    kind: 'message',
    to,
    by,
    subject: subjectOf(after.text, subjectLimit),
    text,
    page,
    at: event.at
  })
  const toAuthor = (text: string) => [told(after.by.id, event.by.id, text, after.page)]
  if (event.act === 'approve') return toAuthor(`您写的「${what}」通过了，大家能看到了。`)
  if (event.act === 'refuse') return toAuthor(`您写的「${what}」没有通过：${event.reason}`)
  if (event.act === 'rise') return afterRise(after, event, told)
  if (after.state !== 'waiting' || before?.state === 'waiting') return []
  const text = `有一条「${what}」等您看过再公开。`
  return [{ ...told(office, after.by.id, text, desk), template: 'todo' }]
}
