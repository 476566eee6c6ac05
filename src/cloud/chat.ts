import Taro from '@tarojs/taro'
import { post } from './wire/h5'

/** Scenes of a card tapped in a group chat: without and with a share ticket. */
const groupScenes: unknown[] = [1008, 1044]

/** In a browser the development cloud puts the share ticket into the address of the card it opens. */
const ticket = () => new URLSearchParams(location.search).get('shareTicket')

/** Whether the app was opened, this time, from a card in a group chat. */
export const isFromChat = (): boolean =>
  process.env.TARO_ENV === 'weapp'
    ? groupScenes.includes(Taro.getEnterOptionsSync().scene)
    : ticket() !== null

/**
 * What stands for that chat: good for minutes and for this person alone; only the server can open it.
 * @returns undefined where WeChat gives none: no group chat, or left meanwhile
 */
export async function chatCloudId(): Promise<string | undefined> {
  if (!isFromChat()) return undefined
  const info = (await (
    process.env.TARO_ENV === 'weapp'
      ? Taro.getGroupEnterInfo()
      : post('/client/groupEnterInfo', JSON.stringify({ shareTicket: ticket() }), 15_000)
  ).catch(() => undefined)) as { cloudID?: string } | undefined
  return info?.cloudID
}
