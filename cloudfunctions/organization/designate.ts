import { designate as method } from '../../types/api/organization/designate'
import { recordHandler } from '../kernel/handler'
import { postIndex, type Person } from '../kernel/person'
import { recordAct } from '../kernel/recordAct'
import { Refusal } from '../kernel/refusal'
import { assertFit, redesignated } from '../domain/organization/positions'
import { heldPost, lookedFor } from '../domain/organization/posts'
import { administers, administersPerson } from '../domain/organization/rights'
import { persons } from '../domain/person/persons'

/** Whoever may give and end a post says which offices it carries: data of the post, by which nobody gains a right. */
export const designate = recordHandler(
  method,
  async (input, { caller, named, now }) => {
    const { act, personId, role, nodeId, positions, reason } = input
    const person = named.get(personId)
    if (!person || !administersPerson(caller, person, now)) throw new Refusal('NOT_FOUND')
    const { result } = await recordAct<Person, { personId: string; version: number }>(
      persons,
      personId,
      { id: act, act: 'designate', caller, now, input },
      (before) => {
        const post = heldPost(before, role, nodeId, now)
        if (!post) throw new Refusal('ROLE_NOT_HELD')
        if (!administers(caller, post.path, now)) throw new Refusal('NOT_FOUND')
        assertFit(positions, role, post.path)
        const posts = redesignated(before.posts, role, nodeId, positions, now)
        return {
          fields: { posts, ...postIndex(posts), ...lookedFor(before, posts, now) },
          ...(reason && { reason })
        }
      },
      (event) => ({ personId, version: event.seq }),
      person
    )
    return result
  },
  ({ personId }) => [personId]
)
