import { grant as method } from '../../types/api/organization/grant'
import { isHeldAt } from '../../types/domain/roles'
import { load } from '../kernel/aggregate'
import { recordHandler } from '../kernel/handler'
import { postIndex, type Person } from '../kernel/person'
import { recordAct } from '../kernel/recordAct'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { newInvitation } from '../domain/person/invitation'
import { assertSound, spanOf } from '../domain/organization/span'
import { assertFit, carried } from '../domain/organization/positions'
import { followed, heldPost, lookedFor, unexpired } from '../domain/organization/posts'
import { administers, administersPerson } from '../domain/organization/rights'
import { persons } from '../domain/person/persons'
import type { Node } from './effects'
import { organizations } from '../domain/organization/organizations'

export const grant = recordHandler(
  method,
  async (input, { caller, named, now }) => {
    const { act, personId, role, nodeId, title, positions, reason } = input
    const person = named.get(personId)
    const node = await load<Node>(organizations, nodeId)
    if (!person || !node || !administers(caller, node.path, now) || !administersPerson(caller, person, now))
      throw new Refusal('NOT_FOUND')
    const span = spanOf(input, now)
    const settings = await settingsAt(node.path, now)
    const { result } = await recordAct<Person, { personId: string; version: number }>(
      persons,
      personId,
      { id: act, act: 'grant', caller, now, input },
      (before) => {
        if (!isHeldAt(role, node.kind)) throw new Refusal('ROLE_MISPLACED')
        assertFit(positions, role, node.path)
        if (heldPost(before, role, nodeId, now)) throw new Refusal('ROLE_HELD')
        assertSound(span, now)
        const called = { ...(title && { title }), ...carried(positions) }
        const post = { role, nodeId, nodeName: node.name, path: node.path, ...called, ...span }
        const posts = [...unexpired(before.posts, now), post]
        return {
          fields: {
            posts,
            ...postIndex(posts),
            ...followed(role, now),
            ...lookedFor(before, posts, now),
            ...(needsCode(before, now) && { invitation: newInvitation('person', settings, now) })
          },
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

/** Whoever serves registers with a code of their own; the one of an import may have run out, or never was. */
const needsCode = ({ openid, invitation }: Person, now: Date): boolean =>
  !openid && (!invitation || invitation.until < now)
