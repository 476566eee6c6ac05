import { inputParts, methodNames, type Def } from '../../support/schemaParts'

/** Whether something bounds the length of a list or a text. */
const isBounded = ({ format, checks = [] }: Def) =>
  format !== undefined ||
  checks.some(
    ({ _zod: { def } }) => ['max_length', 'length_equals'].includes(def.check) || def.format !== undefined
  )

const all = inputParts()
  .filter(({ def }) => def.type === 'array' || def.type === 'string')
  .map(({ path, def }) => ({ path, kind: def.type, bounded: isBounded(def) }))

it('lists and texts are found, so that the below means something', () => {
  expect(all.filter(({ kind }) => kind === 'array').map(({ path }) => path)).toContain(
    'matter.assign.helperIds'
  )
  expect(all.filter(({ kind }) => kind === 'string').length).toBeGreaterThan(methodNames.length)
})

it('every list and every text that a method takes has a ceiling', () => {
  expect(all.filter(({ bounded }) => !bounded)).toEqual([])
})
