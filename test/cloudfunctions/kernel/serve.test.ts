import * as z from 'zod/mini'
import { openHandler } from '../../../cloudfunctions/kernel/handler'
import { Refusal } from '../../../cloudfunctions/kernel/refusal'
import { serve } from '../../../cloudfunctions/kernel/serve'
import { method } from '../../../types/api/contract'
import { errorMessages } from '../../../types/api/errors'

let openid = ''
/** What the platform's word of who calls throws; null while it has one. */
let broken: Error | null = null
jest.mock('../../../cloudfunctions/kernel/cloud', () => ({
  callerOpenid: () => {
    if (broken) throw broken
    return openid
  }
}))

const echo = method({
  name: 'test.echo',
  summary: 'Says it again.',
  callers: ['anyone'],
  input: z.strictObject({ text: z.string() }),
  output: z.object({ text: z.string(), by: z.string() }),
  errors: []
})
const boom = { ...echo, name: 'test.boom' }
const fired: Date[] = []
const main = serve(
  [
    openHandler(echo, ({ text }, visit) => Promise.resolve({ text, by: visit.openid })),
    openHandler(boom, ({ text }) =>
      Promise.reject(text === 'refuse' ? new Refusal('STALE') : new Error('the secret inside'))
    )
  ],
  { due: (now) => Promise.resolve(void fired.push(now)) }
)
const errorOf = async (event: unknown) => {
  const answer = await main(event)
  return answer.ok ? null : answer.error
}

const lines = jest.spyOn(console, 'log').mockImplementation(() => undefined)
const failures = jest.spyOn(console, 'error').mockImplementation(() => undefined)
/** The last line of a call in the log. */
const line = () => JSON.parse(String(lines.mock.lastCall?.[0])) as Record<string, unknown>
afterAll(() => jest.restoreAllMocks())

beforeEach(() => {
  jest.clearAllMocks()
  openid = 'o-somebody'
  broken = null
  fired.length = 0
})

describe('serve', () => {
  it('answers, and logs, where the platform does not say who calls', async () => {
    broken = new Error('no context')
    expect((await errorOf({ method: 'echo', input: { text: '好' } }))?.name).toBe('UNEXPECTED')
    expect(line()).toMatchObject({ method: 'test.unknown', person: null, outcome: 'UNEXPECTED' })
    expect(String(failures.mock.lastCall?.[0])).toContain('no context')
  })

  it('runs the method named, for whom the platform names', async () => {
    expect(
      await main({
        method: 'echo',
        input: { text: '好' },
        openid: 'o-other',
        userInfo: { openId: 'o-other' }
      })
    ).toEqual({
      ok: true,
      value: { text: '好', by: 'o-somebody' }
    })
  })

  it.each([
    undefined,
    null,
    'echo',
    5,
    [],
    {},
    { method: 'none' },
    { method: 'constructor' },
    { method: '__proto__' },
    { method: ['echo'] }
  ])('does not know the method of %j', async (event) => {
    expect((await errorOf(event))?.name).toBe('METHOD_UNKNOWN')
  })

  it('tells who calls from a release that is not served any more, whatever they ask for', async () => {
    for (const method of ['echo', 'none'])
      expect(await errorOf({ method, input: { text: '好' }, client: '0.0.9' })).toEqual({
        name: 'CLIENT_OUTDATED',
        message: errorMessages.CLIENT_OUTDATED
      })
    expect(line()).toMatchObject({ client: '0.0.9', outcome: 'CLIENT_OUTDATED' })
  })

  it('logs the release that called, and none of a timer', async () => {
    expect(await errorOf({ method: 'echo', input: { text: '好' }, client: '12.0.1' })).toBeNull()
    expect(line()).toMatchObject({ client: '12.0.1', outcome: 'ok' })
    openid = ''
    await main({ Type: 'Timer', TriggerName: 'due', client: '0.0.1' })
    expect(line()).toMatchObject({ client: null, outcome: 'ok' })
  })

  it('refuses what the contract does not take before anything of the method runs', async () => {
    const run = jest.fn(() => Promise.resolve({ text: '', by: '' }))
    const guarded = serve([{ method: echo, run }])
    for (const input of [undefined, null, 'text', [], {}, { text: 5 }, { text: '好', stage: 'closed' }])
      expect(await guarded({ method: 'echo', input })).toMatchObject({
        ok: false,
        error: { name: 'BAD_INPUT', message: expect.stringMatching(/[\u4e00-\u9fff]/) }
      })
    expect(run).not.toHaveBeenCalled()
  })

  it('passes a refusal on as it is', async () => {
    expect(await errorOf({ method: 'boom', input: { text: 'refuse' } })).toEqual({
      name: 'STALE',
      message: expect.stringContaining('看看最新情况')
    })
  })

  it('hides what broke, and logs it under the code that whoever called can read out', async () => {
    const error = await errorOf({ method: 'boom', input: { text: 'x' } })
    expect(error?.name).toBe('UNEXPECTED')
    expect(JSON.stringify(error)).not.toContain('secret')
    const [, request] = /请告诉村里这个号：([2-9A-HJ-NP-Z]{6})。/.exec(error!.message)!
    const failure = JSON.parse(String(failures.mock.calls[0]?.[0])) as Record<string, string>
    expect(failure).toMatchObject({ request, at: 'test.boom' })
    expect(failure.error).toContain('the secret inside')
    expect(line()).toMatchObject({ request, outcome: 'UNEXPECTED' })
  })

  it('logs one line of every call, and in it nothing of who called or of what was said', async () => {
    await main({ method: 'echo', input: { text: '好' } })
    const said = line()
    expect(said).toEqual({
      request: expect.stringMatching(/^[2-9A-HJ-NP-Z]{6}$/),
      method: 'test.echo',
      person: expect.stringMatching(/^[0-9a-f]{12}$/),
      client: '0.1.0',
      ms: expect.any(Number),
      storeCalls: 0,
      outcome: 'ok',
      release: 'unbuilt'
    })
    expect(JSON.stringify(said)).not.toMatch(/somebody|好/)
    await main({ method: 'echo', input: { text: '好' } })
    expect([line().person, line().request === said.request]).toEqual([said.person, false])
    await main({ method: '<script>', input: {} })
    expect(line()).toMatchObject({ method: 'test.unknown', outcome: 'METHOD_UNKNOWN' })
    openid = ''
    await main({ Type: 'Timer', TriggerName: 'due' })
    expect(line()).toMatchObject({ method: 'test.due', person: null, outcome: 'ok' })
  })

  it('refuses a caller the platform does not name', async () => {
    openid = ''
    expect((await errorOf({ method: 'echo', input: { text: '好' } }))?.name).toBe('UNKNOWN_CALLER')
  })

  it('runs a timer that the platform fires', async () => {
    openid = ''
    await main({ Type: 'Timer', TriggerName: 'due' })
    expect(fired).toHaveLength(1)
  })

  it('does not run a timer for a person who pretends to be one', async () => {
    expect((await errorOf({ Type: 'Timer', TriggerName: 'due' }))?.name).toBe('METHOD_UNKNOWN')
    expect(fired).toHaveLength(0)
  })

  it('does not know a timer nobody declared', async () => {
    openid = ''
    for (const TriggerName of ['other', 'constructor', '__proto__', '', 5])
      expect((await errorOf({ Type: 'Timer', TriggerName }))?.name).toBe('METHOD_UNKNOWN')
  })
})
