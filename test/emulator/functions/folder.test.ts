import fs from 'node:fs'
import path from 'node:path'
import { FunctionsFolder } from '../../../emulator/functions/folder'
import { emulators, FIXTURES } from '../support/start'
import { temporaryFolder } from '../support/temporaryFolder'

describe('the functions folder', () => {
  it('reads the timers of each config.json', () => {
    expect(new FunctionsFolder(path.join(FIXTURES, 'functions')).triggers()).toEqual({
      triggers: [{ function: 'sweep', name: 'everyMorning', config: '0 0 8 * * * *' }],
      unreadable: []
    })
  })

  it.each([
    ['{"triggers":[{"type":"tide"}]}', 'a trigger needs "type": "timer"'],
    ['{"triggers":[null]}', 'a trigger needs "type": "timer"'],
    ['{"triggers":7}', 'triggers is not a list'],
    ['{"triggers":[{"ty', 'is not JSON']
  ])('names the file of the config %s, and reads the timers of the others', (config, problem) => {
    const folder = temporaryFolder()
    fs.cpSync(path.join(FIXTURES, 'functions', 'sweep'), path.join(folder, 'sweep'), { recursive: true })
    fs.mkdirSync(path.join(folder, 'odd'))
    fs.writeFileSync(path.join(folder, 'odd', 'index.js'), '')
    fs.writeFileSync(path.join(folder, 'odd', 'config.json'), config)
    const { triggers, unreadable } = new FunctionsFolder(folder).triggers()
    expect(triggers.map(({ name }) => name)).toEqual(['everyMorning'])
    expect(unreadable).toEqual([{ function: 'odd', problem: expect.stringContaining(problem) }])
    expect(unreadable[0]?.problem).toContain(path.join(folder, 'odd', 'config.json'))
    fs.rmSync(folder, { recursive: true })
  })
})

describe('a rebuilt function', () => {
  const tools = emulators()
  afterAll(() => tools.stopAll())

  it('is picked up at the next call, and so are newly declared collections', async () => {
    const functions = tools.folder()
    const collections = path.join(tools.folder(), 'collections.json')
    const build = (answer: string) => {
      fs.mkdirSync(path.join(functions, 'grow'), { recursive: true })
      fs.writeFileSync(path.join(functions, 'grow', 'index.js'), answer)
    }
    fs.cpSync(path.join(FIXTURES, 'functions', 'store'), path.join(functions, 'store'), { recursive: true })
    fs.writeFileSync(collections, '{}')
    const emulator = await tools.start({ functions, collections })

    build('exports.main = () => "old"')
    expect(await emulator.call('oWang', 'grow', {})).toBe('old')
    await expect(emulator.call('oWang', 'store', { collection: 'later' })).rejects.toMatchObject({
      errMsg: expect.stringContaining('-502005')
    })

    build('exports.main = () => "rebuilt"')
    fs.writeFileSync(collections, '{"later":{"indexes":[]}}')
    expect(await emulator.call('oWang', 'grow', {})).toBe('rebuilt')
    expect(await emulator.call('oWang', 'store', { collection: 'later' })).toEqual([])
  })
})
