import { absenceDays } from '../../../types/domain/limits'
import { calledAs } from '../../../types/domain/positions'
import { substitutable, type Role } from '../../../types/domain/roles'
import { addDays } from '../../kernel/days'
import { deciding, lastingPosts, type Person, type Post } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import { administersPerson } from './rights'
import { unexpired } from './posts'
import { assertSound, type Span } from './span'

const canBeStoodIn = (role: Role): boolean => (substitutable as readonly Role[]).includes(role)

/** The posts of somebody, lasting or to come, in which another can stand in; not those that are somebody else’s. */
export const ownOffices = ({ posts }: Pick<Person, 'posts'>, now: Date): Post[] =>
  unexpired(posts, now).filter(({ role, substituteFor }) => !substituteFor && canBeStoodIn(role))

/** The node whose people are nearest to a post: a hub’s village, else the very office. */
export const nearestTo = ({ role, nodeId, path }: Post): string =>
  role === 'hub' ? (path.at(-2) ?? nodeId) : nodeId

/**
 * Whether somebody may stand in for a post: who serves in the same office, decides above it, or is a hub of the same
 * village for a hub. Nobody gains a right over what lies beside or above their own office by standing in for others.
 */
export const fits = (post: Post, candidate: Pick<Person, 'posts'>, now: Date): boolean =>
  lastingPosts({ posts: ownOffices(candidate, now) }, now).some(
    ({ role, nodeId, path }) =>
      nodeId === nearestTo(post) ||
      nodeId === post.nodeId ||
      (deciding.includes(role) && post.path.includes(nodeId)) ||
      (post.role === 'hub' && role === 'hub' && path.includes(nearestTo(post)))
  )

/** By what the store finds who may stand in: `role@node` they hold, and the hubs of the villages. */
export function keysFor(posts: Post[]): { postKeys: string[]; serving: string[] } {
  const nodes = new Set(posts.flatMap(({ path }) => path))
  return {
    postKeys: substitutable.flatMap((role) => [...nodes].map((nodeId) => `${role}@${nodeId}`)),
    serving: posts.filter(({ role }) => role === 'hub').map((post) => `hub@${nearestTo(post)}`)
  }
}

/** The posts that somebody stands in, lasting or to come. */
export const stoodIn = (substitute: Pick<Person, 'posts'>, personId: string, now: Date): Post[] =>
  unexpired(substitute.posts, now).filter(({ substituteFor }) => substituteFor?.id === personId)

/**
 * What a substitute holds while somebody is away: each of their posts that fits, within its own dates. Whoever stands
 * in acts in the role; the offices that it carries stay with their holder. Pure.
 * Errors: DATES_WRONG, SUBSTITUTE_UNFIT.
 */
export function postsInstead(person: Person, substitute: Person, span: Span, now: Date): Post[] {
  assertSound(span, now)
  if (span.until! > addDays(span.from, absenceDays))
    throw new Refusal('DATES_WRONG', { until: `最多请人代 ${absenceDays} 天，再长要把职务交给别人` })
  const posts = ownOffices(person, now)
    .filter((post) => substitute.openid && substitute._id !== person._id && fits(post, substitute, now))
    .flatMap(({ positions: _theirs, ...post }): Post[] => {
      const from = post.from && post.from > span.from ? post.from : span.from
      const until = post.until && post.until < span.until! ? post.until : span.until!
      return from < until
        ? [{ ...post, from, until, substituteFor: { id: person._id, name: person.name } }]
        : []
    })
  if (posts.length === 0) throw new Refusal('SUBSTITUTE_UNFIT')
  return posts
}

/** A substitute’s posts once somebody is back, or has one post no more: those held for them end now, or never begin. */
export const postsAfterwards = (
  substitute: Pick<Person, 'posts'>,
  personId: string,
  now: Date,
  only?: Pick<Post, 'role' | 'nodeId'>
): Post[] =>
  substitute.posts.map((post) => {
    const kept = only && (post.role !== only.role || post.nodeId !== only.nodeId)
    if (post.substituteFor?.id !== personId || kept || (post.until && post.until <= now)) return post
    return { ...post, ...(post.from && post.from > now && { from: now }), until: now }
  })

/** Whether somebody arranges who stands in for a person: the person, their officers, who administers them. */
export function arranges(caller: Person, person: Pick<Person, '_id' | 'path' | 'posts'>, now: Date): boolean {
  const own = { ...caller, posts: caller.posts.filter(({ substituteFor }) => !substituteFor) }
  const offices = lastingPosts(own, now).filter(({ role }) => deciding.includes(role))
  return (
    caller._id === person._id ||
    administersPerson(own, person, now) ||
    ownOffices(person, now).some(({ path }) => offices.some(({ nodeId }) => path.includes(nodeId)))
  )
}

/** A post as one would say it. */
export const postWords = (post: Post): string => `${post.nodeName} · ${calledAs(post)}`
