import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readMessages } from '../../../scripts/replay/messages'

const folder = mkdtempSync(join(tmpdir(), 'lianhu-messages-'))
const file = join(folder, 'messages.ndjson')
const line = (id: number) =>
  JSON.stringify({ id, user: 'A1', subject: ' 路灯 ', text: '不亮', reply: '修好了' })

afterAll(() => rmSync(folder, { recursive: true }))

describe('reading messages', () => {
  it('takes one a line, blank lines not counting, and what a replay needs of each', async () => {
    writeFileSync(file, `${line(1)}\n\n${line(2)}\n`)
    expect(await readMessages(file)).toEqual([
      { id: 1, subject: '路灯', text: '不亮', reply: '修好了' },
      { id: 2, subject: '路灯', text: '不亮', reply: '修好了' }
    ])
  })

  it('stops at the limit', async () => {
    writeFileSync(file, `${line(1)}\n${line(2)}\n`)
    expect(await readMessages(file, 1)).toHaveLength(1)
  })

  it('says where there is no file', async () => {
    const none = join(folder, 'none.ndjson')
    await expect(readMessages(none)).rejects.toThrow(`there is no file ${none}`)
  })

  it('names the line that is no message', async () => {
    writeFileSync(file, `${line(1)}\n{"id":2}\n`)
    await expect(readMessages(file)).rejects.toThrow(`${file}:2 is no message`)
  })
})
