import { useState } from 'react'
import { sentenceLine } from '../features/matter/history/sentence'
import type { MatterView } from '../features/matter/view/whoWords'
import { shortened } from './shortened'

/** Letters of one piece of news; all of it stands in the history. */
const room = 80

/** What others did to a matter since it was opened here, in sentences; undefined while there is nothing new. */
export function useNews(view: MatterView): string | undefined {
  const [opened] = useState(view.version)
  const news = view.history.filter(({ seq, by }) => seq > opened && !by.you)
  if (news.length === 0) return undefined
  return `刚刚有变化：${news.map((entry) => shortened(sentenceLine(entry), room)).join('；')}`
}
