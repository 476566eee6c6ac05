import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { FIXTURES } from './support/start'
import { temporaryFolder } from './support/temporaryFolder'

const ROOT = path.join(__dirname, '..', '..')
const LOADER = path.join(ROOT, 'node_modules', 'tsx', 'dist', 'loader.mjs')

describe('the command', () => {
  let data: string
  const children: ChildProcess[] = []
  beforeAll(() => {
    data = temporaryFolder()
  })
  afterAll(async () => {
    for (const child of children.filter(
      ({ exitCode, signalCode }) => exitCode === null && signalCode === null
    )) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    fs.rmSync(data, { recursive: true })
  })

  function run(environment: Record<string, string> = {}, more: string[] = []) {
    const given = ['--functions', path.join(FIXTURES, 'functions'), '--data', data, '--port', '0']
    const args = [...given, '--collections', path.join(FIXTURES, 'collections.json'), '--no-timers']
    const command = ['--import', LOADER, path.join(ROOT, 'emulator', 'cli.ts'), ...args, ...more]
    const child = spawn(process.execPath, command, { env: { ...process.env, ...environment } })
    children.push(child)
    return child
  }

  async function started(child: ChildProcess): Promise<{ url: string; said: string }> {
    const lines: string[] = []
    if (!child.stdout) throw new Error('the child has no output')
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line)
      const url = /site +(http:\S+)\/$/.exec(line)?.[1]
      if (url) return { url, said: lines.join('\n') }
    }
    throw new Error('the command ended')
  }

  async function call(url: string, name: string, event: unknown): Promise<unknown> {
    const body = JSON.stringify({ name, data: event })
    const response = await fetch(`${url}/client/call`, {
      method: 'POST',
      body,
      headers: { 'x-openid': 'oWang' }
    })
    return ((await response.json()) as { result: unknown }).result
  }

  it('says that it is a development tool and where it is', async () => {
    const child = run()
    const { url, said } = await started(child)
    expect(said).toContain('development tool')
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    child.kill('SIGKILL')
    await once(child, 'exit')
  })

  it('refuses a second start on the data folder with one line', async () => {
    const first = run()
    await started(first)
    const second = run()
    let said = ''
    second.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const [code] = (await once(second, 'close')) as [number]
    expect(code).toBe(1)
    expect(said).toContain(`the data folder ${data} is in use by process ${first.pid}: stop it first`)
    expect(said.trimEnd().split('\n')).toHaveLength(1)
    first.kill('SIGINT')
    const [stopped] = (await once(first, 'exit')) as [number]
    expect(stopped).toBe(0)
    expect(fs.readdirSync(path.join(data, 'owners'))).toEqual([])
  })

  it('keeps documents, files and clock over kill -9', async () => {
    const first = run()
    const { url } = await started(first)
    await call(url, 'store', { how: 'add', id: 'kept' })
    const { fileID } = (await call(url, 'files', { how: 'upload', cloudPath: 'kept.txt', text: 'kept' })) as {
      fileID: string
    }
    const body = JSON.stringify({ set: Date.UTC(2031, 0, 1) })
    await fetch(`${url}/console/api/clock`, { method: 'POST', body })
    first.kill('SIGKILL')
    await once(first, 'exit')

    const again = await started(run())
    expect(await call(again.url, 'store', {})).toEqual([expect.objectContaining({ _id: 'kept' })])
    expect(await call(again.url, 'files', { how: 'download', fileID })).toBe('kept')
    const { now } = (await call(again.url, 'whoami', {})) as { now: number }
    expect(new Date(now).getUTCFullYear()).toBe(2031)
    children.at(-1)?.kill('SIGINT')
    await once(children.at(-1) as ChildProcess, 'exit')
  })

  it('gives functions UTC wherever the machine stands', async () => {
    const child = run({ TZ: 'Asia/Shanghai' })
    const { url } = await started(child)
    expect(await call(url, 'whoami', {})).toMatchObject({ hour: 0 })
    child.kill('SIGINT')
    await once(child, 'exit')
  })

  it('takes how strict the cloud is from its options', async () => {
    const more = ['--cut-after', '0.05', '--max-answer', '300', '--updated-counts', 'changed']
    const child = run({}, more)
    let printed = ''
    child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    const { url } = await started(child)
    await call(url, 'misbehave', { how: 'slow', ms: 80 })
    await call(url, 'misbehave', { how: 'letters', count: 301 })
    await call(url, 'store', { how: 'add', id: 'touched' })
    const touch = { how: 'same', id: 'touched' }
    expect(await call(url, 'store', touch)).toMatchObject({ stats: { updated: 1 } })
    expect(await call(url, 'store', touch)).toMatchObject({ stats: { updated: 0 } })
    expect(printed).toContain('misbehave would have been cut after 0.05 s')
    expect(printed).toContain('[EXCEED_MAX_RESPONSE_SIZE] misbehave answers 303 bytes, more than 300')
    child.kill('SIGINT')
    await once(child, 'exit')
  })

  it.each([
    ['--updated-counts', 'some', 'takes matched or changed'],
    ['--cut-after', 'soon', 'takes a number above 0'],
    ['--max-answer', '0', 'takes a number above 0']
  ])('refuses %s %s', async (option, value, problem) => {
    const child = run({}, [option, value])
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    expect(await once(child, 'close')).toEqual([1, null])
    expect(said).toContain(`${option} ${problem}`)
  })

  it('explains itself when something is missing', async () => {
    const child = spawn(process.execPath, ['--import', LOADER, path.join(ROOT, 'emulator', 'cli.ts')])
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const [code] = (await once(child, 'close')) as [number]
    expect(code).toBe(1)
    expect(said).toMatch(/^usage: tsx emulator\/cli\.ts --functions/)
  })
})
