import { fromFileId, isCloudPath, toFileId } from '../../../emulator/storage/fileId'

describe('a cloud path', () => {
  it.each(['a.png', 'matters/2026/图 1.png', '...', 'a..b'])('may be %s', (path) => {
    expect(isCloudPath(path)).toBe(true)
    expect(fromFileId(toFileId(path))).toBe(path)
  })

  it.each(['', '/a', 'a/', 'a//b', '../a', 'a/../b', './a', 'a\\b', 'a\nb', 'x'.repeat(851), 7, undefined])(
    'may not be %j',
    (path) => {
      expect(isCloudPath(path)).toBe(false)
    }
  )
})

describe('a file id', () => {
  it.each(['', 'a.png', 'cloud://', 'cloud://other-1.other/a.png', 'cloud://local-1.local/../secret'])(
    'is not %j',
    (id) => {
      expect(fromFileId(id)).toBeUndefined()
    }
  )
})
