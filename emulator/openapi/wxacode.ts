import type { OpenApi } from './port'
import { Refused, requireText } from './refused'

const LONGEST_SCENE = 32
const SCENE = /^[A-Za-z0-9!#$&'()*+,/:;=?@\-._~]+$/

// A picture of one grey dot: nothing on this machine could be scanned with WeChat.
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='

/** wxacode.getUnlimited: checks the scene as WeChat does and answers a stand-in picture, base64 PNG. */
export const getUnlimited: OpenApi = (params) => {
  const scene = requireText(params, 'scene')
  if (scene.length > LONGEST_SCENE || !SCENE.test(scene)) throw new Refused(40169, 'invalid length for scene')
  return { contentType: 'image/png', buffer: PICTURE }
}
