import { publicationKinds } from '../../../types/domain/publications'
import { subjectLimit } from '../../../types/domain/limits'
import { subjectOf } from '../../../types/domain/text'
import type { MessageEffect } from '../message/message'
import type { PublicationEvent, Standing } from './publication'

/** Stands for the officers of the village on the publication's path, found when they are told. */
export const office = 'office'

/** Who is told of an event: the officers where a person must look, the author of what a person decided. */
export function messagesOf(
  id: string,
  before: Standing | null,
  after: Standing,
  event: PublicationEvent
): MessageEffect[] {
  const what = publicationKinds[after.kind]
  const told = (to: string, by: string, text: string, page: string): MessageEffect => ({
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
  if (after.state !== 'waiting' || before?.state === 'waiting') return []
  const text = `有一条「${what}」等您看过再公开。`
  return [{ ...told(office, after.by.id, text, '/work/publications/index'), template: 'todo' }]
}
