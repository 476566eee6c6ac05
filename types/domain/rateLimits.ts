/** How many one person may do within a span, and how a refusal speaks of it. */
export interface RateLimit {
  most: number
  /** A day or an hour of the clock in Shanghai. */
  per: 'day' | 'hour'
  /** Of `已经提了 60 件事`: the verb, and what is counted. */
  verb: string
  noun: string
}

/**
 * What is limited per person, so generous that a hub who files for twenty households on a busy day never meets it: it
 * stops a phone gone wild and whoever means harm. A code is limited per code, whoever tries it: so many visitors of
 * one day are more than any household has.
 */
export const rateLimits = {
  matter: { most: 60, per: 'day', verb: '提', noun: '件事' },
  addition: { most: 200, per: 'day', verb: '补充', noun: '次' },
  wish: { most: 40, per: 'day', verb: '提', noun: '个心愿' },
  notice: { most: 40, per: 'day', verb: '发', noun: '条通知' },
  report: { most: 60, per: 'day', verb: '报', noun: '条' },
  photo: { most: 400, per: 'day', verb: '传', noun: '张照片' },
  search: { most: 120, per: 'hour', verb: '找', noun: '次' },
  code: { most: 12, per: 'day', verb: '试', noun: '个人' }
} as const satisfies Record<string, RateLimit>

export type RateLimitName = keyof typeof rateLimits
