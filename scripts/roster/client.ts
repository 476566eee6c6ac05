import { randomBytes } from 'node:crypto'
import type { Contract, MethodName } from '../../types/api'
import type { InputOf, AnswerOf } from '../../types/api/contract'
import type { Answer } from '../../types/api/errors'

/** A refusal of the cloud, as the caller is told it. */
export class Refused extends Error {
  constructor(
    readonly named: string,
    message: string
  ) {
    super(message)
  }
}

/** Calls methods of a running local cloud as one person does from the mini program. Throws `Refused`. */
export function clientOf(url: string, openid: string) {
  const headers = { 'x-openid': openid }
  return {
    async call<Name extends MethodName>(
      name: Name,
      input: InputOf<Contract[Name]>
    ): Promise<AnswerOf<Contract[Name]>> {
      const [folder, method] = name.split('.')
      const response = await fetch(`${url}/client/call`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ name: folder, data: { method, input } })
      })
      const { result, errMsg } = (await response.json()) as {
        result?: Answer<AnswerOf<Contract[Name]>>
        errMsg?: string
      }
      if (!result) throw new Error(`${name}: ${errMsg ?? response.status}`)
      if (!result.ok) throw new Refused(result.error.name, result.error.message)
      return result.value
    },
    /** Uploads a file; returns its storage id. */
    async upload(cloudPath: string, bytes: Uint8Array): Promise<string> {
      const form = new FormData()
      form.set('cloudPath', cloudPath)
      form.set('file', new Blob([new Uint8Array(bytes)]), 'roster')
      const response = await fetch(`${url}/client/upload`, { method: 'POST', headers, body: form })
      const { fileID, errMsg } = (await response.json()) as { fileID?: string; errMsg?: string }
      if (!fileID) throw new Refused('UPLOAD', errMsg ?? `the file was not taken: ${response.status}`)
      return fileID
    }
  }
}

export type Client = ReturnType<typeof clientOf>

/** An id as clients make them. */
export const newId = (): string => randomBytes(18).toString('base64url')
