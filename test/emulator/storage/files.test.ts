import fs from 'node:fs'
import path from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { Files, NotTheOwner } from '../../../emulator/storage/files'
import { temporaryFolder } from '../support/temporaryFolder'

describe('the stored files', () => {
  let folder: string
  let now = 1000
  const open = () => new Files(folder, () => now)
  const contents = () => fs.readdirSync(path.join(folder, 'contents'))
  const read = (content: string) => fs.readFileSync(path.join(folder, 'contents', content), 'utf8')
  beforeEach(() => {
    folder = temporaryFolder()
  })
  afterEach(() => fs.rmSync(folder, { recursive: true }))

  it('are found again after a restart, with size, time and owner', async () => {
    await open().put('a/b.txt', Readable.from(['hel', 'lo']), 'oWang')
    const file = open().find('a/b.txt')
    expect(file).toMatchObject({ cloudPath: 'a/b.txt', size: 5, uploadedAt: 1000, owner: 'oWang' })
    expect(read(file?.content ?? '')).toBe('hello')
  })

  it('may have one name as folder and as file', async () => {
    const files = open()
    await files.put('a', Readable.from(['file']))
    await files.put('a/b', Readable.from(['below']))
    expect([files.find('a')?.size, files.find('a/b')?.size]).toEqual([4, 5])
  })

  it('are replaced whole, and the earlier content goes', async () => {
    const files = open()
    await files.put('a', Readable.from(['old']))
    await files.put('a', Readable.from(['newer']))
    expect(contents()).toHaveLength(1)
    expect(files.find('a')?.size).toBe(5)
  })

  it('stay as they were when a replacement is cut short', async () => {
    const files = open()
    await files.put('a', Readable.from(['old']))
    const broken = new Readable({
      read() {
        this.destroy(new Error('cut short'))
      }
    })
    await expect(files.put('a', broken)).rejects.toThrow('cut short')
    expect(contents()).toHaveLength(1)
    expect(read(files.find('a')?.content ?? '')).toBe('old')
  })

  it('belong to whoever ends the upload first, when two upload one path at once', async () => {
    const files = open()
    const [first, second] = [new PassThrough(), new PassThrough()]
    const uploads = [files.put('a', first, 'oWang'), files.put('a', second, 'oLi')]
    const outcome = Promise.allSettled(uploads)
    second.end('theirs')
    await uploads[1]
    first.end('too late')
    expect((await outcome)[0]).toEqual({ status: 'rejected', reason: expect.any(NotTheOwner) })
    expect([files.find('a')?.owner, read(files.find('a')?.content ?? ''), contents().length]).toEqual([
      'oLi',
      'theirs',
      1
    ])
  })

  it('are replaced by their owner and by functions, by nobody else', async () => {
    const files = open()
    await files.put('a', Readable.from(['1']), 'oWang')
    await files.put('a', Readable.from(['2']), 'oWang')
    await expect(files.put('a', Readable.from(['3']), 'oLi')).rejects.toThrow(NotTheOwner)
    await files.put('a', Readable.from(['4']))
    await expect(files.put('a', Readable.from(['5']), 'oWang')).rejects.toThrow(NotTheOwner)
    expect(read(files.find('a')?.content ?? '')).toBe('4')
  })

  it('are gone once removed, content and all', async () => {
    const files = open()
    await files.put('a', Readable.from(['x']))
    expect([files.remove('a'), files.remove('a')]).toEqual([true, false])
    expect({ found: files.find('a'), contents: contents() }).toEqual({ found: undefined, contents: [] })
  })

  it('are listed latest first', async () => {
    const files = open()
    await files.put('early', Readable.from(['x']))
    now = 2000
    await files.put('late', Readable.from(['x']))
    expect(files.list().map(({ cloudPath }) => cloudPath)).toEqual(['late', 'early'])
  })
})
