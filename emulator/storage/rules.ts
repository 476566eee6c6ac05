import path from 'node:path'
import { readJsonFile } from '../jsonFile'

/**
 * The folders in which functions alone write, as `storage.json` beside the declaration of the collections says
 * (`{ "functionsOnly": ["folder/"] }`); none where there is no such file. It is what the security rule of the real
 * storage says: `resource.openid == auth.openid && !/^folder\\//.test(resource.path)`.
 *
 * @returns whether a mini program may write at a path; read anew each time, for the functions are built anew
 */
export function clientsMayWrite(collections: string): (cloudPath: string) => boolean {
  const file = path.join(path.dirname(collections), 'storage.json')
  return (cloudPath) => {
    const { functionsOnly = [] } = readJsonFile(file, {}) as { functionsOnly?: string[] }
    return !functionsOnly.some((folder) => cloudPath.startsWith(folder))
  }
}
