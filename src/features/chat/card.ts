import Taro, { useShareAppMessage } from '@tarojs/taro'
import { useEffect } from 'react'

/** A card of the mini program as it stands in a chat, where anybody of the chat may read it. */
export interface Card {
  title: string
  /** The page with its query, from the root. */
  path: string
}

/** In place of a picture of the page, which WeChat would take by itself with everything written on it. */
export const cardPicture = '/card.png'

/**
 * Lets the page be shared into a chat: from WeChat's own menu, and by a ShareButton on the page. The page's config
 * must say `enableShareAppMessage`.
 */
export function useCard(card: Card) {
  useShareAppMessage(() => ({ ...card, imageUrl: cardPicture }))
  useEffect(() => {
    if (process.env.TARO_ENV === 'weapp') void Taro.updateShareMenu({ withShareTicket: true })
  }, [])
}
