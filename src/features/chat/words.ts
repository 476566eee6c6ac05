import { categoryLabels } from '../../../types/domain/categories'
import type { Output } from '../../cloud/methods'
import { matterPage } from '../../ui/go'
import type { Card } from './card'

/**
 * A matter's card says its kind and its number, and nothing of what was said or by whom: those in the chat may be
 * people whom it does not concern. Of what is kept from somebody WeChat’s own menu gives no card at all but one that
 * opens the first page.
 */
export function matterCard(
  id: string,
  view: Pick<Output<'matter.read'>, 'number' | 'category' | 'hidden'> | undefined
): Card {
  if (view?.hidden) return { title: '联户', path: '/pages/home/index' }
  const kind = view?.category ? categoryLabels[view.category] : '一件事'
  return { title: view ? `联户：${kind} ${view.number}` : '联户', path: matterPage(id) }
}

/** An agenda's card says whose it is; how much lies there and what is for those who open it and may see it. */
export const agendaCard = (node: { id: string; name: string } | undefined): Card =>
  node
    ? { title: `${node.name}联合办公：要议的事`, path: `/work/agenda/index?nodeId=${node.id}` }
    : { title: '联户', path: '/pages/home/index' }

type Entry = Output<'group.entry'>

/** From which chat the page was opened, in one line. */
export const entryWords = ({ chat, group }: Entry): string =>
  group
    ? `从「${group.name}」的微信群打开`
    : chat === 'others'
      ? '从微信群打开，这个微信群绑定的是别的群'
      : '从微信群打开，这个微信群还没有绑定'
