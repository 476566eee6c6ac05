import path from 'node:path'

export const ENVIRONMENT_ID = 'local-1'

/**
 * The variables an instance has from its start: those set for functions, and those which lead the genuine SDK to
 * this server.
 *
 * @param url base address of the emulator, e.g. `http://127.0.0.1:8787`
 */
export function instanceEnvironment(url: string, set: Record<string, string>): Record<string, string> {
  return {
    ...set,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    TCB_ENV: ENVIRONMENT_ID,
    SCF_NAMESPACE: ENVIRONMENT_ID,
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TZ: 'UTC',
    NODE_PATH: packageFolders().join(path.delimiter)
  }
}

/** Where a call came from; only a person's own call carries an openid. */
export type Caller = { source: 'wx_client'; openid: string } | { source: 'wx_trigger' | 'wx_msg' | 'scf' }

/**
 * The variables that change from call to call; undefined removes one.
 *
 * @param token by which the cloud knows the invocation again when it asks for open data
 */
export function callEnvironment(
  appid: string,
  caller: Caller,
  token: string
): Record<string, string | undefined> {
  return {
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_API_TOKEN',
    WX_APPID: appid,
    WX_OPENID: caller.source === 'wx_client' ? caller.openid : undefined,
    WX_API_TOKEN: token,
    TCB_SOURCE: caller.source
  }
}

// Built functions name their packages without shipping them; they find the host project's.
function packageFolders(): string[] {
  const folders: string[] = []
  for (const start of [process.cwd(), __dirname]) {
    for (let folder = start; ; folder = path.dirname(folder)) {
      const packages = path.join(folder, 'node_modules')
      if (!folders.includes(packages)) folders.push(packages)
      if (folder === path.dirname(folder)) break
    }
  }
  return folders
}
