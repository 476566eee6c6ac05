import { rateLimits, type RateLimit, type RateLimitName } from '../../types/domain/rateLimits'
import { _, collection } from './cloud'
import { addDays, addHours, atHour, dayOf } from './days'
import { insert } from './insert'
import { Refusal } from './refusal'

/** What somebody did of one kind within one span. */
interface Counted {
  _id: string
  n: number
  /** What was counted by a name of its own, so that a repetition is not. */
  ids: string[]
  /** When the span ends. */
  until: Date
}

declare module './documents' {
  interface Documents {
    limits: Counted
  }
}

export interface Counting {
  /** Whose it is counted as. */
  who: string
  /** Names what is counted: the same again counts once. */
  id?: string | undefined
  now: Date
  /** How many at once. */
  amount?: number
}

const attempts = 3
/** How many times the table a deployment allows, by its environment: for a drill with more than its people. */
const times = (): number => Number(process.env.LIMITS_TIMES ?? 1)

/**
 * Counts something limited before it is judged, by one conditional write, so that many at once are all counted; one
 * more call or two where it is the first of its span, a repetition, or too many.
 * Errors: TOO_MANY, which says from when on it goes again.
 */
export async function countLimited(name: RateLimitName, counting: Counting): Promise<void> {
  const { who, id, now, amount = 1 } = counting
  const limit: RateLimit = rateLimits[name]
  const { key, until } = spanOf(limit, now)
  const _id = `${name} ${who} ${key}`
  const limits = collection('limits')
  const most = limit.most * times()
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { stats } = await limits
      .where({ _id, n: _.lte(most - amount), ...(id !== undefined && { ids: _.neq(id) }) })
      .update({ data: { n: _.inc(amount), ...(id !== undefined && { ids: _.push([id]) }) } })
    if (stats.updated === 1) return
    if (await insert('limits', { _id, n: amount, ids: id === undefined ? [] : [id], until })) return
    const counted = (await limits.doc(_id).get()).data
    if (id !== undefined && counted?.ids.includes(id)) return
    if (counted && counted.n + amount > most) throw tooMany(limit, counted.n, until, now)
  }
  throw new Refusal('CONFLICT')
}

/** The span a moment lies in. */
function spanOf({ per }: RateLimit, now: Date): { key: string; until: Date } {
  const day = dayOf(now)
  const midnight = atHour(day, 0)
  if (per === 'day') return { key: day, until: addDays(midnight, 1) }
  const hour = Math.floor((now.getTime() - midnight.getTime()) / 3_600_000)
  return { key: `${day}.${hour}`, until: addHours(midnight, hour + 1) }
}

/** Says how many there were, from when on it goes again, and what to do with what cannot wait. */
function tooMany({ per, verb, noun }: RateLimit, n: number, until: Date, now: Date): Refusal {
  const hour = new Date(until.getTime() + 8 * 3_600_000).getUTCHours()
  const when = dayOf(until) === dayOf(now) ? `今天 ${hour} 点` : `明天 ${hour} 点`
  const span = per === 'day' ? '今天' : '这一个小时'
  return new Refusal(
    'TOO_MANY',
    undefined,
    `${span}已经${verb}了 ${n} ${noun}，${when}以后再${verb}。您写的内容还在；急事请打电话，有危险打 110、119、120。`
  )
}
