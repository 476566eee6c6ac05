import fs from 'node:fs'
import path from 'node:path'

/** The compiled mini program, as it is uploaded to WeChat; WEAPP_FOLDER names another build of it. */
export const weappFolder = path.resolve(
  process.env.WEAPP_FOLDER ?? path.join(__dirname, '../../../dist/weapp')
)

/** @throws Error saying how to build when there is no build */
export function assertBuilt(): void {
  if (fs.existsSync(path.join(weappFolder, 'app.js'))) return
  throw new Error(`${weappFolder} holds no build. Build it first: npx taro build --type weapp`)
}
