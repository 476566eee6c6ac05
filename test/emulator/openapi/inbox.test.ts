import fs from 'node:fs'
import path from 'node:path'
import { Inbox } from '../../../emulator/openapi/inbox'
import { temporaryFolder } from '../support/temporaryFolder'

it('an inbox whose last line was cut short keeps the others and what comes after', () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'inbox.jsonl')
  new Inbox(file).add({ at: 1, api: 'a', params: {}, answer: {} })
  fs.appendFileSync(file, '{"id":"x","at":')
  new Inbox(file).add({ at: 2, api: 'b', params: {}, answer: {} })
  expect(new Inbox(file).list().map(({ api }) => api)).toEqual(['a', 'b'])
  fs.rmSync(folder, { recursive: true })
})
