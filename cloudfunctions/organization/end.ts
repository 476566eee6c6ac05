import { end as method } from '../../types/api/organization/end'
import { recordHandler, type Call } from '../kernel/handler'
import { contactOf, postIndex, serves, type Person } from '../kernel/person'
import type { Recorded } from '../kernel/record'
import { recordAct, type Asked } from '../kernel/recordAct'
import { Refusal } from '../kernel/refusal'
import { endRootAdmin, type EndInput } from './endRootAdmin'
import { endInstead } from './endInstead'
import { followed, heldPost, lookedFor, withoutPost } from '../domain/organization/posts'
import { administers, administersPerson } from '../domain/organization/rights'
import { persons } from '../domain/person/persons'

export const end = recordHandler(
  method,
  async (input: EndInput, call) => {
    const { act, personId, role, nodeId, reason, to } = input
    const { caller, named, now } = call
    const person = named.get(personId)
    const done = person?.history.some(({ id }) => id === act)
    if (!person || (!done && !administersPerson(caller, person, now))) throw new Refusal('NOT_FOUND')
    const asked: Asked = { id: act, act: 'end', caller, now, input }
    const root = person.posts.some((post) => post.nodeId === nodeId && post.path.length === 1)
    if (role === 'admin' && root) {
      assertMay(person, input, call)
      return endRootAdmin(input, asked)
    }
    const heir = to === undefined ? undefined : named.get(to)
    const assertSound = (before: Recorded<Person>): void => {
      assertMay(before, input, call)
      if (to !== undefined && !isHeir(heir, before, input, now)) throw new Refusal('HEIR_UNKNOWN')
    }
    if (!done) {
      assertSound(person)
      await endInstead(personId, { role, nodeId }, asked)
    }
    const { result } = await recordAct<Person, { personId: string }>(
      persons,
      personId,
      asked,
      (before) => {
        assertSound(before)
        const posts = withoutPost(before.posts, role, nodeId, now)
        return {
          fields: {
            posts,
            ...postIndex(posts),
            ...followed(role, now),
            ...lookedFor(before, posts, now),
            ...(heir && { lookHeir: contactOf(heir) })
          },
          ...(reason && { reason })
        }
      },
      () => ({ personId }),
      person
    )
    return result
  },
  ({ personId, to }) => [personId, ...(to === undefined ? [] : [to])]
)

/** Errors: ROLE_NOT_HELD, NOT_FOUND where the post lies outside of what the caller administers. */
function assertMay(person: Recorded<Person>, { role, nodeId }: EndInput, { caller, now }: Call): void {
  const post = heldPost(person, role, nodeId, now)
  if (!post) throw new Refusal('ROLE_NOT_HELD')
  if (!administers(caller, post.path, now)) throw new Refusal('NOT_FOUND')
}

/** Whether somebody else can take over what a post leaves behind: whoever serves where it was held. */
function isHeir(heir: Person | undefined, before: Person, { role, nodeId }: EndInput, now: Date): boolean {
  const post = heldPost(before, role, nodeId, now)
  return heir !== undefined && heir._id !== before._id && post !== undefined && serves(heir, post.path, now)
}
