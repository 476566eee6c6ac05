import { useCallback, useRef } from 'react'
import type { MethodName } from '../../types/api'
import { call } from './call'
import { newId } from './ids'
import type { Input, Output } from './methods'
import { useSubmit } from './useSubmit'

/**
 * Sends something that changes the cloud: one at a time, with what went wrong kept for the place it belongs to.
 * What is named by the phone (`named`: the field of the id) keeps its id until it went through or was changed, so
 * that trying again on a slow line does it once.
 */
export function useSend<Name extends MethodName, Named extends 'act' | 'id' | 'none'>(
  name: Name,
  named: Named
) {
  const { submit, sending, error } = useSubmit()
  const kept = useRef<{ words: string; id: string } | undefined>(undefined)

  /** The answer; undefined where it failed, with `error` telling why, and for a tap while one is under way. */
  const send = useCallback(
    (input: Omit<Input<Name>, Named>): Promise<Output<Name> | undefined> =>
      submit(async () => {
        const words = JSON.stringify(input)
        if (kept.current?.words !== words) kept.current = { words, id: await newId() }
        const identity = named === 'none' ? {} : { [named]: kept.current.id }
        const value = await call(name, { ...input, ...identity } as Input<Name>)
        kept.current = undefined
        return value
      }),
    [name, named, submit]
  )

  return { send, sending, error }
}
