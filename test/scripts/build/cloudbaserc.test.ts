import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { queues } from '../../../cloudfunctions/queues'
import { deployment } from '../../../cloudfunctions/deployment'
import { cloudbasercOf } from '../../../scripts/build/cloudbaserc'
import { functionNames } from '../../../scripts/buildFunctions'
import { builtFunctions } from '../../support/functions/folder'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

/** How long a call may run that nobody waits for longer: what the cloud gives where nothing is said. */
const ofPeople = 3
const names = functionNames()
const made = (environment: Record<string, string> = {}) =>
  cloudbasercOf('cloudfunctions', names, environment).functions

it('has a line for every function and for nothing else', () => {
  expect(Object.keys(deployment).sort()).toEqual([...names].sort())
})

it('is built beside the functions', () => {
  const built = JSON.parse(readFileSync(join(builtFunctions(), 'cloudbaserc.json'), 'utf8')) as {
    functions: { name: string; runtime: string; timeout: number }[]
  }
  expect(built.functions.map(({ name }) => name)).toEqual(names)
  for (const { runtime, timeout } of built.functions) {
    expect(runtime).toBe('Nodejs20.19')
    expect(timeout).toBeLessThanOrEqual(60)
  }
})

it('gives whatever the clock starts more time than a person’s call, and the clock the most', () => {
  for (const { runs } of queues(new Date())) {
    expect([runs, deployment[runs]!.timeout > ofPeople]).toEqual([runs, true])
    expect(deployment.clock!.timeout).toBeGreaterThan(deployment[runs]!.timeout)
  }
})

it('has the one trigger there is', () => {
  expect(made().flatMap(({ name, triggers }) => triggers.map((one) => [name, one]))).toEqual([
    ['clock', { name: 'minute', type: 'timer', config: '0 * * * * * *' }]
  ])
})

it('sets the variables that whoever builds has set, and leaves all others as they are in the cloud', () => {
  expect(made().some((one) => 'envVariables' in one)).toBe(false)
  const set = made({ SUBSCRIBE_TEMPLATES: '{}', HOME: '/root' }).flatMap(({ name, envVariables }) =>
    envVariables ? [[name, envVariables]] : []
  )
  expect(set).toEqual([['account', { SUBSCRIBE_TEMPLATES: '{}' }]])
})
