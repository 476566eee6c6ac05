import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { functionNames } from '../../../scripts/buildFunctions'
import { contract } from '../../../types/api'
import { errorMessages, type ErrorName } from '../../../types/api/errors'
import { builtFunctions } from '../../support/functions/folder'

const bundle = (name: string) => readFileSync(join(builtFunctions(), name, 'index.js'), 'utf8')

describe.each(functionNames())('%s carries the words', (name) => {
  const code = bundle(name)
  const methods = Object.values(contract).filter((method) => method.name.startsWith(`${name}.`))
  const errors = new Set<ErrorName>(methods.flatMap((method) => [...method.errors]))

  it('of every error that its methods can answer with, and of what goes wrong anywhere', () => {
    const missing = [...errors, 'UNEXPECTED' as const].filter((one) => !code.includes(errorMessages[one]))
    expect(missing).toEqual([])
  })
})

it('carries none that only others answer with', () => {
  expect(bundle('matter')).not.toContain(errorMessages.LAST_ADMIN)
  expect(bundle('organization')).toContain(errorMessages.LAST_ADMIN)
})
