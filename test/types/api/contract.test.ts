import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { contract, type MethodName } from '../../../types/api'
import { commonErrors, errorMessages } from '../../../types/api/errors'
import { personActs } from '../../../types/domain/matterActs'
import { roles } from '../../../types/domain/roles'

const names = Object.keys(contract) as MethodName[]
const root = join(__dirname, '../../..')

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

  it('has a contract file, a handler file and a test file of its name', () => {
    const [folder, verb] = name.split('.')
    for (const file of [
      `types/api/${folder}/${verb}.ts`,
      `cloudfunctions/${folder}/${verb}.ts`,
      `test/cloudfunctions/${folder}/${verb}.test.ts`
    ])
      expect([file, existsSync(join(root, file))]).toEqual([file, true])
  })
})

describe('the contract', () => {
  it.each(personActs)('has a method for the act %s', (act) => {
    expect(names).toContain(`matter.${act}`)
  })

  it.each(Object.entries(errorMessages))('tells %s in Chinese', (_name, message) => {
    expect(message).toMatch(/[\u4e00-\u9fff].*。$/)
  })
})
