import { personas } from '../../demo/personas'
import { chats } from '../../demo/chats'

it('everybody in a demo chat is somebody one can be', () => {
  const openids = personas().map(({ openid }) => openid)
  for (const { members } of chats()) expect(openids).toEqual(expect.arrayContaining(members))
})
