import { titleOf } from '../../../types/domain/positions'
import { roleLabels } from '../../../types/domain/roles'
import { dayWords } from '../../ui/words/dates'
import type { Post } from './posts'

/** A post as one would say it: `石桥村 · 党支部书记(村(社)干部)`, with whose place it is held in. */
export const postWords = ({
  role,
  at,
  title,
  substituteFor
}: Pick<Post, 'role' | 'at' | 'title' | 'substituteFor'>): string =>
  `${at.name} · ${title ? `${title}(${roleLabels[role]})` : roleLabels[role]}${substituteFor ? `，代${substituteFor}` : ''}`

/** The offices that a post carries; null where it carries none. */
export const positionWords = ({ positions }: Pick<Post, 'positions'>): string | null => {
  const words = titleOf({ positions })
  return words && `具体职务：${words}`
}

const minute = 60_000

/** From when it is held and to which day; null where it always was and lasts. */
export function spanWords({ since, until, later }: Pick<Post, 'since' | 'until' | 'later'>): string | null {
  const from = since ? `${dayWords(since)}${later ? '才开始' : '起'}` : null
  // The last moment is the midnight after the last day.
  const to = until ? `到 ${dayWords(Date.parse(until) - minute)}为止` : null
  return from || to ? [from, to].filter(Boolean).join('，') : null
}
