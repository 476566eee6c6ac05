import { emulators } from '../support/start'
import type { Emulator } from '../../../emulator'

interface Who {
  event: Record<string, unknown>
  context: { request_id: string; function_name: string }
  caller: Record<string, unknown>
  instance: number
  calls: number
  now: number
  fresh: number
  given: string
  isDate: boolean
  hour: number
  openApiUrl: string
}

const tools = emulators()
let emulator: Emulator
const who = (openid: string, data: unknown = {}) => emulator.call(openid, 'whoami', data) as Promise<Who>

beforeAll(async () => {
  emulator = await tools.start({ timeoutSeconds: 2 })
})
afterAll(() => tools.stopAll())

describe('a call', () => {
  it('tells the function who calls through its environment, anew each time', async () => {
    const first = await who('oWang')
    const second = await who('oLi')
    expect(first.caller).toMatchObject({ OPENID: 'oWang', APPID: 'wxlocal0000000001', SOURCE: 'wx_client' })
    expect(second.caller).toMatchObject({ OPENID: 'oLi', ENV: 'local-1' })
    expect(second.instance).toBe(first.instance)
  })

  it('cannot forge the caller by its event', async () => {
    const forged = { OPENID: 'oLi', openid: 'oLi', userInfo: { openId: 'oLi' }, WX_OPENID: 'oLi' }
    const { caller, event } = await who('oWang', forged)
    expect(caller.OPENID).toBe('oWang')
    expect(event.userInfo).toEqual({ appId: 'wxlocal0000000001', openId: 'oWang' })
  })

  it('has no caller when another function makes it', async () => {
    const relayed = await emulator.call('oWang', 'relay', { name: 'whoami', data: { x: 1 } })
    const { result } = relayed as { result: Who }
    expect(result.event).toEqual({ x: 1 })
    expect(result.caller).toMatchObject({ SOURCE: 'scf' })
    expect(result.caller).not.toHaveProperty('OPENID')
  })

  it('gets a context naming the request and the function', async () => {
    const { context } = await who('oWang')
    expect(context.function_name).toBe('whoami')
    expect(emulator.calls().at(-1)?.id).toBe(context.request_id)
  })

  it('answers null when the function answers nothing', async () => {
    expect(await emulator.call('oWang', 'misbehave', { how: 'nothing' })).toBeNull()
  })

  it('is refused when there is no such function', async () => {
    await expect(emulator.call('oWang', 'nowhere', {})).rejects.toMatchObject({
      errCode: -501000,
      errMsg: expect.stringContaining('FunctionName parameter could not be found: nowhere')
    })
  })

  it('cannot leave the functions folder by its name', async () => {
    await expect(emulator.call('oWang', '../functions/whoami', {})).rejects.toMatchObject({
      errCode: -501000
    })
  })
})

describe('an instance', () => {
  it('starts cold and is reused warm', async () => {
    const first = await who('oWang')
    const second = await who('oWang')
    expect(second).toMatchObject({ instance: first.instance, calls: first.calls + 1 })
    const colds = emulator
      .calls()
      .filter(({ name }) => name === 'whoami')
      .map(({ cold }) => cold)
    expect(colds[0]).toBe(true)
    expect(colds.slice(1)).not.toContain(true)
  })

  it('lives in UTC', async () => {
    expect((await who('oWang')).hour).toBe(0)
  })

  it('follows the movable clock, and leaves given dates alone', async () => {
    const later = Date.UTC(2031, 4, 1)
    await emulator.clock.set(later)
    const { now, fresh, given, isDate } = await who('oWang')
    await emulator.clock.reset()
    expect(new Date(now).toISOString()).toMatch(/^2031-05-01T00:/)
    expect(new Date(fresh).toISOString()).toMatch(/^2031-05-01T00:/)
    expect({ given, isDate }).toEqual({ given: '1970-01-01T00:00:00.000Z', isDate: true })
    expect(new Date((await who('oWang')).now).getUTCFullYear()).toBeLessThan(2031)
  })
})

describe('a function that misbehaves', () => {
  const how = (way: string) => emulator.call('oWang', 'misbehave', { how: way })

  it.each([
    ['throw', 'functions execute fail | errMsg: Error: boom'],
    ['throwObject', 'errCode: 7'],
    ['exit', 'the instance exited with code 3'],
    ['uncaught', 'nobody catches this'],
    ['hang', 'Invoking task timed out after 2 seconds']
  ])('answers an error on %s, and the next call works', async (way, message) => {
    await expect(how(way)).rejects.toMatchObject({ errMsg: expect.stringContaining(message) })
    expect(await how('well')).toBe('well')
  })

  it('is told apart by code: an error, and a time-out', async () => {
    await expect(how('throw')).rejects.toMatchObject({ errCode: -504002 })
    await expect(how('hang')).rejects.toMatchObject({ errCode: -504003 })
  })

  it('cannot answer more than 6 MB', async () => {
    await expect(how('large')).rejects.toMatchObject({ errMsg: expect.stringContaining('larger than 6 MB') })
  })
})

it('starts no instance any more once the cloud is closed', async () => {
  const closing = await tools.start()
  await closing.close()
  await expect(closing.call('oWang', 'whoami', {})).rejects.toMatchObject({
    errCode: -504002,
    message: 'the local cloud is closed'
  })
})
