import type { Chat } from '../emulator'
import { openidOf } from './village/people'

const chat = (id: string, name: string, ...keys: string[]): Chat => ({
  id,
  name,
  members: keys.map(openidOf)
})

/** The WeChat chats of the demo village, none of them tied yet: what the console shares cards into. */
export const chats = (): Chat[] => [
  chat(
    'chat-shiqiao',
    '石桥村议事群',
    'zhou-lixin',
    'chen-haisheng',
    'chen-jiawang',
    'wu-zhiqiang',
    'wang-guixiang'
  ),
  chat('chat-shiqiao-1', '石桥一组邻里群', 'chen-jiawang', 'wang-guixiang', 'liu-defu', 'sun-yuee'),
  chat('chat-liuwan', '柳湾村委群', 'shen-yulin', 'tang-qiaoyun', 'qian-dayong')
]
