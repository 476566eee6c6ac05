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
    expect(await compressed({ path, size })).toEqual({ path: made ? 'wxfile://tmp/made.jpg' : path, size })
  })

  it('where the phone cannot, a photo that all can see stays, and another is refused in words', async () => {
    compressImage.mockRejectedValue(new Error('compressImage:fail'))
    expect((await compressed({ path: 'a.png', size: large })).path).toBe('a.png')
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
  const canvas = {
    width: 0,
    height: 0,
    getContext: () => ({ fillRect() {}, drawImage() {} }),
    toBlob: jest.fn()
  }
  /** A browser that reads any picture as one of this size, and makes JPEGs of so many bytes. */
  const draws = (width: number, height: number, bytes: number) => {
    canvas.toBlob.mockImplementation((hear: (made: Blob) => void) => hear(new Blob(['j'.repeat(bytes)])))
    URL.createObjectURL = () => 'blob:drawn'
    Object.assign(globalThis, {
      createImageBitmap: () => Promise.resolve({ width, height }),
      document: { createElement: () => canvas }
    })
  }
  afterEach(() => {
    globalThis.fetch = before
    Object.assign(globalThis, own)
  })

  it.each([
    [4000, 3000, 1600, 1200],
    [3000, 4000, 1200, 1600],
    [800, 600, 800, 600],
    [20_000, 2, 1600, 1]
  ])('a large photo of %s × %s is drawn anew as %s × %s', async (width, height, drawnWidth, drawnHeight) => {
    typed('image/jpeg')
    draws(width, height, 10)
    expect(await compressed({ path: 'blob:1', size: large })).toEqual({ path: 'blob:drawn', size: 10 })
    expect(canvas).toMatchObject({ width: drawnWidth, height: drawnHeight })
  })

  it.each([
    ['image/png', small, false],
    ['image/gif', large, false],
    ['image/png', large, true],
    ['image/heic', small, true],
    ['image/heic', large, true]
  ])('%s of %s bytes: drawn anew is %s', async (type, size, drawn) => {
    typed(type)
    draws(800, 600, 10)
    expect((await compressed({ path: 'blob:1', size })).path).toBe(drawn ? 'blob:drawn' : 'blob:1')
  })

  it.each([
    ['image/png', 'blob:1'],
    ['image/heic', 'blob:drawn']
  ])('%s that gets no smaller stays only if all can see it', async (type, path) => {
    typed(type)
    draws(800, 600, large)
    expect((await compressed({ path: 'blob:1', size: large })).path).toBe(path)
  })

  it('what it cannot read stays, or is refused in words where others could not see it', async () => {
    Object.assign(globalThis, { createImageBitmap: () => Promise.reject(new Error('unknown format')) })
    typed('image/heic')
    await expect(compressed({ path: 'blob:1', size: small })).rejects.toMatchObject({ name: 'PHOTO_BAD' })
    typed('image/jpeg')
    expect((await compressed({ path: 'blob:1', size: large })).path).toBe('blob:1')
  })
})
