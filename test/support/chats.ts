import type { TestCloud } from './startTestCloud'
import { openidOf } from './world'

/** A chat with these people of the world, or others, in it; returns its id. */
export const chatOf = (cloud: TestCloud, ...whos: string[]): string =>
  cloud.emulator.chats.create('石桥村干部群', whos.map(openidOf)).id

/** What WeChat gives somebody for the chat a page was opened from. */
export const cloudIdOf = (cloud: TestCloud, who: string, chatId: string, appid?: string): string =>
  cloud.emulator.chats.cloudId(openidOf(who), chatId, appid)
