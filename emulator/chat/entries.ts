import { randomBytes } from 'node:crypto'
import type { EnterOptions } from '../contract'
import { NoSuchChat, opengidOf, type Chats } from './chats'
import type { CloudIds } from './cloudIds'

/** WeChat's refusals of `wx.getGroupEnterInfo`. */
export class EnterRefused extends Error {
  constructor(
    readonly errCode: 40097 | 65206,
    message: string
  ) {
    super(message)
  }
}

/** Scene of a card opened in a group chat that was shared with a share ticket. */
const FROM_GROUP_CHAT = 1044
const GROUP_CHAT = 3

/** Who came in through which card: what the mini program is told, and what it may ask about the chat. */
export class Entries {
  private readonly entered = new Map<string, { openid: string; chatId: string }>()

  constructor(
    private readonly chats: Chats,
    private readonly cloudIds: CloudIds,
    private readonly appid: string
  ) {}

  clear(): void {
    this.entered.clear()
  }

  /** @throws NoSuchChat when the card does not exist or the person is not in its chat */
  open(cardId: string, openid: string): EnterOptions {
    const card = this.chats.card(cardId)
    if (!this.chats.chat(card.chat).members.includes(openid)) {
      throw new NoSuchChat(`${openid} is not in the chat of the card`)
    }
    const shareTicket = randomBytes(24).toString('base64url')
    this.entered.set(shareTicket, { openid, chatId: card.chat })
    const { pathname, searchParams } = new URL(card.path, 'http://card')
    const query = Object.fromEntries(searchParams)
    return {
      path: pathname.replace(/^\/+/, ''),
      query,
      scene: FROM_GROUP_CHAT,
      chatType: GROUP_CHAT,
      shareTicket
    }
  }

  /**
   * `wx.getGroupEnterInfo`: a cloudID for the chat somebody came from.
   *
   * @throws EnterRefused 40097 when they came from no chat, 65206 when they left it meanwhile
   */
  groupEnterInfo(shareTicket: unknown, openid: string): { cloudID: string } {
    const entry = this.entered.get(String(shareTicket))
    if (entry?.openid !== openid) throw new EnterRefused(40097, 'scene error')
    if (!this.chats.chat(entry.chatId).members.includes(openid)) {
      throw new EnterRefused(65206, 'user is not in the group')
    }
    return { cloudID: this.cloudId(openid, entry.chatId) }
  }

  /** A cloudID as the given mini program, this one by default, would get it for somebody in a chat. */
  cloudId(openid: string, chatId: string, appid = this.appid): string {
    const opengid = opengidOf(this.chats.chat(chatId).id, appid)
    return this.cloudIds.issue(
      openid,
      { opengid, open_single_roomid: '', group_openid: '', chat_type: GROUP_CHAT },
      appid
    )
  }
}
