import { exitWith } from './exitWith'
import { functionBudget } from './buildFunctions'
import { functions, screens } from './build/parts'
import { isExceeded, sizeTable, weappSizes } from './build/sizes'

/** Builds everything, and fails where something is bigger than its ceiling. */
async function main(): Promise<void> {
  const say = (line: string) => console.log(line)
  const built = await functions(say)
  await screens(say)
  const sizes = [
    ...built.map(({ name, bytes }) => ({ name: `function ${name}`, bytes, budget: functionBudget })),
    ...weappSizes('dist/weapp')
  ]
  console.log(sizeTable(sizes))
  if (sizes.some(isExceeded)) process.exitCode = 1
}

exitWith(main())
