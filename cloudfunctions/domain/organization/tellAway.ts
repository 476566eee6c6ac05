import { dayBefore, dayOf, dayWords } from '../../kernel/days'
import type { Person, Post } from '../../kernel/person'
import type { MessageEffect } from '../message/message'
import { nearestTo, stoodIn } from './substitutes'

interface Told {
  id: string
  by: Person
  at: Date
}

const message = (
  { id, by, at }: Told,
  person: Person,
  substitute: Person,
  to: string,
  text: string
): MessageEffect => ({
  id: `${substitute._id}.${id}.${to}`,
  kind: 'message',
  to,
  by: by._id,
  page: `/admin/away/index?id=${person._id}`,
  subject: `${person.name}外出代办`,
  text,
  at
})

/** One message each to these, never to who acted. */
const tell = (told: Told, person: Person, substitute: Person, texts: [to: string, text: string][]) =>
  texts.filter(([to]) => to !== told.by._id).map(([to, text]) => message(told, person, substitute, to, text))

/** The offices that count on a post. */
const officesFor = (posts: Post[]): string[] => [...new Set(posts.map(nearestTo))]

/** Who stands in, who is away and their offices are told from when to when. */
export function tellAway(told: Told, person: Person, substitute: Person, posts: Post[]): MessageEffect[] {
  const from = dayWords(dayOf(posts[0]!.from!))
  // The last moment is the midnight after the last day.
  const until = dayWords(dayBefore(posts[0]!.until!))
  const said = `${from}到 ${until}`
  return tell(told, person, substitute, [
    [substitute._id, `${person.name} ${said}外出，请您代办：到时会办的事、要看的提醒都会到您这里。`],
    [person._id, `${said}您外出，由${substitute.name}代办。提前回来，点开说一声就行。`],
    ...officesFor(posts).map((id): [string, string] => [
      id,
      `${person.name} ${said}外出，由${substitute.name}代办。`
    ])
  ])
}

/** All of them hear that it is over. */
export const tellBack = (told: Told, person: Person, substitute: Person): MessageEffect[] =>
  tell(told, person, substitute, [
    [substitute._id, `${person.name}的事不用您代办了，谢谢。`],
    [person._id, `${substitute.name}不再替您代办，事情还是您自己来。`],
    ...officesFor(stoodIn(substitute, person._id, told.at)).map((id): [string, string] => [
      id,
      `${person.name}的事不再由${substitute.name}代办。`
    ])
  ])
