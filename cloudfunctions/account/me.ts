import { me as method } from '../../types/api/account/me'
import { collection } from '../kernel/cloud'
import { openHandler } from '../kernel/handler'
import { loadPeople } from '../kernel/people'
import { lastingPosts, type Person, type Post } from '../kernel/person'
import { settingsAt } from '../kernel/settings'
import { deployedTemplates } from '../domain/account/templates'

export const me = openHandler(method, async (_input, { openid, now }) => {
  const { caller } = await loadPeople(openid, [])
  const deployed = Object.entries(deployedTemplates()).map(([template, { id }]) => [template, id])
  const asking = deployed.length > 0 && { templates: Object.fromEntries(deployed) as Record<string, string> }
  if (!caller) return { person: null, household: null, ...asking }
  const [household, terms] = await Promise.all([
    caller.householdId
      ? collection('households')
          .doc(caller.householdId)
          .get()
          .then(({ data }) => data)
      : null,
    termsOf(caller, now)
  ])
  const coming = caller.posts.filter(({ from, until }) => from && from > now && (!until || until > now))
  return {
    person: {
      id: caller._id,
      name: caller.name,
      home: caller.home,
      roles: lastingPosts(caller, now).map(held),
      ...(coming.length > 0 && { coming: coming.map(held) })
    },
    household: household && { id: household._id, name: household.name, member: household.member },
    ...(caller.joining && {
      waiting: {
        requestId: caller.joining.requestId,
        since: caller.joining.at.toISOString(),
        office: caller.joining.office
      }
    }),
    terms,
    ...asking
  }
})

/** The settings that pages name. */
async function termsOf(caller: Person, now: Date) {
  const path = lastingPosts(caller, now)[0]?.path ?? caller.path
  const { urgentHours, ordinaryWorkdays, complexWorkdays, officeWeekday, accessDays } = await settingsAt(
    path,
    now
  )
  return { urgentHours, ordinaryWorkdays, complexWorkdays, officeWeekday, accessDays }
}

const held = ({ role, nodeId, nodeName, title, positions, from, until, substituteFor }: Post) => ({
  role,
  at: { id: nodeId, name: nodeName },
  ...(title && { title }),
  ...(positions && { positions }),
  ...(substituteFor && { substituteFor: substituteFor.name }),
  ...(from && { since: from.toISOString() }),
  ...(until && { until: until.toISOString() })
})
