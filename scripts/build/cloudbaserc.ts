import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deployment, runtime } from '../../cloudfunctions/deployment'

/** The name under which the cloud's command line looks for it. */
export const cloudbaserc = 'cloudbaserc.json'

/**
 * What the cloud's command line creates functions by, beside the folders of the functions themselves. A variable that
 * is not in `environment` is left out, so that deploying does not take away what was set in the console.
 * @throws where a function has no line in the table
 */
export function cloudbasercOf(
  source: string,
  names: string[],
  environment: Record<string, string | undefined> = process.env
) {
  const functions = names.map((name) => {
    const how = deployment[name]
    if (!how) throw new Error(`${name} is new: say in cloudfunctions/deployment.ts how it is created`)
    const set = how.variables.flatMap((one) =>
      environment[one] === undefined ? [] : [[one, environment[one]]]
    )
    return {
      name,
      dir: name,
      handler: 'index.main',
      runtime: runtime.name,
      timeout: how.timeout,
      memorySize: how.memory,
      installDependency: true,
      triggers: triggersOf(join(source, name, 'config.json')),
      ...(set.length > 0 && { envVariables: Object.fromEntries(set) as Record<string, string> })
    }
  })
  return { envId: '{{env.ENV_ID}}', functionRoot: '.', functions }
}

function triggersOf(config: string): unknown[] {
  if (!existsSync(config)) return []
  return (JSON.parse(readFileSync(config, 'utf8')) as { triggers?: unknown[] }).triggers ?? []
}
