import type { Emulator } from '../../emulator'
import { emulators } from './support/start'

const tools = emulators()
const maxAnswerBytes = 1000
let strict: Emulator
const said: string[] = []

afterAll(() => tools.stopAll())

/** An emulator with a document that is large whole and small without its text. */
async function withLarge(asked: boolean): Promise<Emulator> {
  const emulator = await tools.start({ maxAnswerBytes, strict: asked, log: (line) => said.push(line) })
  await emulator.call('oWang', 'store', { how: 'add', id: 'large', text: '大'.repeat(300) })
  return emulator
}

describe('an answer of the store above what the cloud lets through', () => {
  beforeAll(async () => {
    strict = await withLarge(true)
  })

  it.each(['get', 'all', 'aggregate'])('is refused by name where it is strict: %s', async (how) => {
    await expect(strict.call('oWang', 'store', { how, id: 'large' })).rejects.toMatchObject({
      errMsg: expect.stringMatching(
        /\[EXCEED_MAX_RESPONSE_SIZE\] .* of notes answers \d{4} bytes, more than 1000/
      )
    })
    expect(strict.calls().at(-1)?.storeCalls.at(-1)?.error).toMatch(/^EXCEED_MAX_RESPONSE_SIZE: /)
  })

  it('counts bytes, not characters, of the fields that are asked for', async () => {
    expect(await strict.call('oWang', 'store', { how: 'ids' })).toEqual([{ _id: 'large' }])
  })

  it('is named and let through where it is not', async () => {
    const lenient = await withLarge(false)
    await lenient.call('oWang', 'store', { how: 'get', id: 'large' })
    const problem = expect.stringMatching(/EXCEED_MAX_RESPONSE_SIZE.*database.getDocument of notes/)
    expect(lenient.calls().at(-1)).toMatchObject({ ok: true, warnings: expect.arrayContaining([problem]) })
    expect(said).toContainEqual(problem)
  })
})

describe('what a function answers above it', () => {
  const long = { word: 'x'.repeat(1000) }

  it('reaches no mini program', async () => {
    await expect(strict.call('oWang', 'whoami', long)).rejects.toMatchObject({
      errCode: -501000,
      errMsg: expect.stringContaining('[EXCEED_MAX_RESPONSE_SIZE] whoami answers')
    })
  })

  it('is a megabyte unless said otherwise', async () => {
    const emulator = await tools.start({ strict: true })
    const bytes = 1024 * 1024
    expect(await emulator.call('oWang', 'misbehave', { how: 'letters', count: bytes - 2 })).toHaveLength(
      bytes - 2
    )
    await expect(
      emulator.call('oWang', 'misbehave', { how: 'letters', count: bytes - 1 })
    ).rejects.toMatchObject({ code: 'EXCEED_MAX_RESPONSE_SIZE' })
  })
})
