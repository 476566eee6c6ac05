import { withoutHistory, type Listed } from '../kernel/aggregate'
import { _, collection } from '../kernel/cloud'
import { eachDue } from '../kernel/eachDue'
import type { Person } from '../kernel/person'
import type { Recorded } from '../kernel/record'
import { isOnDuty } from '../domain/link/follow'
import { followMember } from '../domain/link/followMember'
import { villageOn } from '../domain/link/village'
import { writeMessage } from '../domain/message/write'

/** A member without what became of them. */
type Member = Listed<Recorded<Person>>

/** Members of one run of the timer; the rest waits for the next minute. */
const most = 50
/** More households than one member can hold. */
const households = 100

/**
 * Makes households follow members whose posts or hub changed, and members whose post began or ended by its dates.
 * Broken off anywhere, the next run does it again; run twice, nothing changes.
 */
export async function followDue(now: Date): Promise<{ done: number; failed: number }> {
  const { data } = await collection('persons')
    .where({ followAt: _.lte(now) })
    .orderBy('followAt', 'asc')
    .limit(most)
    .field(withoutHistory)
    .get()
  return eachDue(
    data,
    { name: 'persons.follow', run: (person: Member) => followOne(person, now), putOff: again },
    now
  )
}

/**
 * One member: the village hears of households that lose theirs, before they are taken from a member whose post is
 * over; so that an attempt that broke tells it with the same message again, and a later one finds nothing to tell.
 */
export async function followOne(person: Member, now: Date): Promise<void> {
  if (!isOnDuty(person, now)) await tellOffice(person, now)
  await followMember(person._id, now)
  await again(person, nextTurn(person, now))
}

/** Says when to look again, unless somebody said so meanwhile. */
async function again({ _id, followAt }: Person, at: Date | null): Promise<void> {
  await collection('persons')
    .where({ _id, followAt })
    .update({ data: { followAt: at ? _.set(at) : _.remove() } })
}

/** The next moment at which a post as member or hub begins or ends. */
function nextTurn({ posts }: Person, now: Date): Date | null {
  const turns = posts
    .filter(({ role }) => role === 'member' || role === 'hub')
    .flatMap(({ from, until }) => [from, until])
    .flatMap((at) => (at && at > now ? [at] : []))
  return turns.sort((a, b) => a.getTime() - b.getTime())[0] ?? null
}

async function tellOffice({ _id, name, version }: Member, now: Date): Promise<void> {
  const { data } = await collection('households')
    .where({ 'member.id': _id })
    .limit(households)
    .field({ path: true })
    .get()
  const counts = new Map<string, number>()
  for (const { path } of data) {
    const village = await villageOn(path, now)
    counts.set(village, (counts.get(village) ?? 0) + 1)
  }
  for (const [to, count] of counts)
    await writeMessage({
      id: `${_id}.${version}.offDuty.${to}`,
      kind: 'message',
      to,
      by: 'system',
      page: `/link/office/index?desk=gaps&nodeId=${to}`,
      subject: name,
      text: `${name}不在党员岗位上了，联系的 ${count} 户要重新安排。`,
      at: now
    })
}
