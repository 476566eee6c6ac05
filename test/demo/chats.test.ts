import { cast } from '../../demo/cast'
import { chats } from '../../demo/chats'

it('everybody in a demo chat is somebody one can be', () => {
  const openids = cast().map(({ openid }) => openid)
  for (const { members } of chats()) expect(openids).toEqual(expect.arrayContaining(members))
})
