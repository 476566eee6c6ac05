import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import type { InboxEntry } from '../contract'

/** Everything the open-API port was asked for, kept on disk, one JSON line each. */
export class Inbox {
  private readonly entries: InboxEntry[]

  constructor(private readonly file: string) {
    const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
    this.entries = text.split('\n').flatMap(readLine)
    // A line cut short by a crash must not swallow the next one.
    if (text !== '' && !text.endsWith('\n')) fs.appendFileSync(file, '\n')
  }

  add(entry: Omit<InboxEntry, 'id'>): void {
    const kept = { id: randomUUID(), ...entry }
    fs.appendFileSync(this.file, `${JSON.stringify(kept)}\n`)
    this.entries.push(kept)
  }

  clear(): void {
    fs.writeFileSync(this.file, '')
    this.entries.length = 0
  }

  list(): InboxEntry[] {
    return [...this.entries]
  }
}

function readLine(line: string): InboxEntry[] {
  try {
    return [JSON.parse(line) as InboxEntry]
  } catch {
    return []
  }
}
