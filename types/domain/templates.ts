/**
 * Templates of WeChat's subscription messages (订阅消息), and what each is for:
 * `progress`: the asker hears how a matter goes on; `todo`: whoever must act next; `due`: a deadline nears or has
 * passed; `rate`: the asker is asked what they think of it; `notice`: everything else.
 */
export const templateLabels = {
  progress: '事情有新进展',
  todo: '有事等您办',
  due: '快到期、超期提醒',
  rate: '请您评价',
  notice: '通知'
} as const

export type Template = keyof typeof templateLabels
export const templates = Object.keys(templateLabels) as Template[]

/** What a field can be filled with: what it is about, what happened, and when. */
export type Filling = 'subject' | 'text' | 'at'

/**
 * The fields of each template, named by kind and number as WeChat's library of templates names them. A deployment
 * whose templates were put together otherwise names its own (see `cloudfunctions/domain/account/templates.ts`).
 */
export const templateFields: Record<Filling, string> = { subject: 'thing1', text: 'thing2', at: 'time3' }

/** Templates WeChat asks about in one tap; older versions take no more. */
export const templatesAtOnce = 3
