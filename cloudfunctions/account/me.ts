import { me as method } from '../../types/api/account/me'
import { collection } from '../kernel/cloud'
import { openHandler } from '../kernel/handler'
import type { Household } from '../kernel/household'
import { loadPeople } from '../kernel/people'
import { lastingPosts } from '../kernel/person'

export const me = openHandler(method, async (_input, { openid, now }) => {
  const { caller } = await loadPeople(openid, [])
  if (!caller) return { person: null, household: null }
  const household = caller.householdId
    ? (await collection<Household>('households').doc(caller.householdId).get()).data
    : null
  const held = lastingPosts(caller, now).map(({ role, nodeId, nodeName, title }) => ({
    role,
    at: { id: nodeId, name: nodeName },
    ...(title && { title })
  }))
  return {
    person: { id: caller._id, name: caller.name, home: caller.home, roles: held },
    household: household && { id: household._id, name: household.name, member: household.member }
  }
})
