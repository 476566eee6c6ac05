import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract, type MethodName } from '../../../types/api'
import { commonErrors, errorMessages } from '../../../types/api/errors'
import { decides, personActs } from '../../../types/domain/matterActs'
import { wishActs, wishActTraits } from '../../../types/domain/wishActs'
import { roles } from '../../../types/domain/roles'

const names = Object.keys(contract) as MethodName[]
const root = join(__dirname, '../../..')

/** Where the acts of an aggregate stand, several to a file. */
const rooms: Record<string, string> = {
  link: 'domain/link',
  matter: 'domain/matter/acts',
  report: 'domain/fieldReport',
  wish: 'domain/wish'
}
const filesIn = (folder: string, what: RegExp): string[] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => what.test(readFileSync(join(root, folder, file), 'utf8')))

describe.each(names)('the contract of %s', (name) => {
  const method = contract[name]

  it('is filed under its own name', () => {
    expect(method.name).toBe(name)
  })

  it('says in one sentence what it does', () => {
    expect(method.summary).toMatch(/^[A-Z].+\.$/)
  })

  it('names its callers, each of them known', () => {
    expect(method.callers.length).toBeGreaterThan(0)
    for (const caller of method.callers) expect(['anyone', 'person', ...roles]).toContain(caller)
  })

  it('names each error once, and none that every method has', () => {
    expect(new Set(method.errors).size).toBe(method.errors.length)
    for (const error of method.errors) expect(commonErrors).not.toContain(error)
  })

  it('is declared once, handled once and has a test file of its name', () => {
    const [folder, verb] = name.split('.') as [string, string]
    const room = rooms[folder]
    const own = existsSync(join(root, `cloudfunctions/${folder}/${verb}.ts`))
    const acts = room
      ? filesIn(`cloudfunctions/${room}`, new RegExp(`^export const ${verb} = \\w+Handler\\(`, 'm'))
      : []
    expect(filesIn(`types/api/${folder}`, new RegExp(`name: '${name}'`))).toHaveLength(1)
    expect(acts.length + (own ? 1 : 0)).toBe(1)
    // Deployed: named in the list of its function.
    expect(readFileSync(join(root, `cloudfunctions/${folder}/index.ts`), 'utf8')).toMatch(
      new RegExp(`\\b${verb}`)
    )
    expect(
      [folder, room].some((at) => existsSync(join(root, `test/cloudfunctions/${at}/${verb}.test.ts`)))
    ).toBe(true)
  })
})

/** Whether a method takes nothing without a field. */
const requires = (name: MethodName, field: string): boolean =>
  contract[name].input.safeParse({}).error!.issues.some(({ path }) => path[0] === field)

describe('the contract', () => {
  it.each(personActs.filter((act) => act !== 'submit'))(
    'of matter.%s requires the version that was looked at where it decides',
    (act) => expect(requires(`matter.${act}`, 'seen')).toBe(decides(act))
  )

  it.each(wishActs.filter((act) => act !== 'submit' && `wish.${act}` in contract))(
    'of wish.%s requires the version that was looked at where it decides',
    (act) => expect(requires(`wish.${act}` as MethodName, 'seen')).toBe(!wishActTraits[act].additive)
  )

  it.each(personActs)('has a method for the act %s', (act) => {
    expect(names).toContain(`matter.${act}`)
  })

  it.each(Object.entries(errorMessages))('tells %s in Chinese', (_name, message) => {
    expect(message).toMatch(/[\u4e00-\u9fff].*。$/)
  })
})
