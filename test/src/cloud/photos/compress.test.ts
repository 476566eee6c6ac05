import Taro from '@tarojs/taro'
import { compressed } from '../../../../src/cloud/photos/compress'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { compressImage: jest.fn() } }))
const compressImage = Taro.compressImage as unknown as jest.Mock

const small = 1000
const large = 2 * 1024 * 1024
const env = process.env.TARO_ENV
afterEach(() => {
  process.env.TARO_ENV = env
  jest.restoreAllMocks()
  compressImage.mockReset()
})

describe('inside WeChat', () => {
  beforeEach(() => {
    process.env.TARO_ENV = 'weapp'
  })

  it.each([
    ['a small photo', 'wxfile://tmp/a.jpg', small, false],
    ['a small one whose kind is not said', 'wxfile://tmp/a', small, false],
    ['a large photo', 'wxfile://tmp/a.jpg', large, true],
    ['a small photo of an iPhone', 'wxfile://tmp/a.HEIC', small, true],
    ['a small film of one picture', 'wxfile://tmp/a.avif', small, true]
  ])('%s', async (_what, path, size, made) => {
    compressImage.mockResolvedValue({ tempFilePath: 'wxfile://tmp/made.jpg' })
    expect(await compressed({ path, size })).toBe(made ? 'wxfile://tmp/made.jpg' : path)
  })

  it('where the phone cannot, a photo that all can see stays, and another is refused in words', async () => {
    compressImage.mockRejectedValue(new Error('compressImage:fail'))
    expect(await compressed({ path: 'a.png', size: large })).toBe('a.png')
    await expect(compressed({ path: 'a.heic', size: small })).rejects.toMatchObject({
      name: 'PHOTO_BAD',
      message: expect.stringContaining('截图')
    })
  })
})

describe('in a browser', () => {
  const typed = (type: string) => {
    globalThis.fetch = () =>
      Promise.resolve({ blob: () => Promise.resolve(new Blob(['x'], { type })) } as Response)
  }
  const before = globalThis.fetch
  const own = { document: globalThis.document, createImageBitmap: globalThis.createImageBitmap }
  afterEach(() => {
    globalThis.fetch = before
    Object.assign(globalThis, own)
  })

  it.each(['image/jpeg', 'image/png', 'image/webp', 'image/gif'])('%s stays', async (type) => {
    typed(type)
    expect(await compressed({ path: 'blob:1', size: small })).toBe('blob:1')
  })

  it('another is drawn anew as a JPEG where the browser can read it', async () => {
    typed('image/heic')
    const canvas = {
      getContext: () => ({ drawImage: jest.fn() }),
      toDataURL: (type: string) => `data:${type};base64,AA`
    }
    Object.assign(globalThis, {
      createImageBitmap: () => Promise.resolve({ width: 3, height: 2 }),
      document: { createElement: () => canvas }
    })
    expect(await compressed({ path: 'blob:1', size: small })).toBe('data:image/jpeg;base64,AA')
    expect(canvas).toMatchObject({ width: 3, height: 2 })
  })

  it('and refused in words where it cannot', async () => {
    typed('image/heic')
    Object.assign(globalThis, { createImageBitmap: () => Promise.reject(new Error('unknown format')) })
    await expect(compressed({ path: 'blob:1', size: small })).rejects.toMatchObject({ name: 'PHOTO_BAD' })
  })
})
