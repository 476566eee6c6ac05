import { isOpenid } from '../client/identity'
import type { Chat } from '../contract'
import { readJsonFile } from '../jsonFile'

/**
 * The chats to begin with.
 *
 * @throws Error naming the file when an entry has no usable id, name and members
 */
export function readChats(file: string | undefined): Chat[] {
  if (file === undefined) return []
  const chats = readJsonFile(file, [])
  if (!Array.isArray(chats)) throw new Error(`${file} is not a list of chats`)
  return chats.map(({ id, name, members }: Partial<Chat>) => {
    if (typeof id !== 'string' || typeof name !== 'string' || !members?.every(isOpenid)) {
      throw new Error(`${file}: a chat needs an id, a name and the openids of its members`)
    }
    return { id, name, members }
  })
}
