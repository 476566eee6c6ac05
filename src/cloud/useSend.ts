import { useCallback, useRef } from 'react'
import type { InputOf, Method, OutputOf } from '../../types/api/contract'
import { call } from './call'
import { newId } from './ids'
import { useSubmit } from './useSubmit'

/**
 * Sends something that changes the cloud: one at a time, with what went wrong kept for the place it belongs to.
 * What is named by the phone (`named`: the field of the id) keeps its id until it went through or was changed, so
 * that trying again on a slow line does it once.
 */
export function useSend<M extends Method, Named extends 'act' | 'id' | 'none'>(method: M, named: Named) {
  const { submit, sending, error } = useSubmit()
  const kept = useRef<{ words: string; id: string } | undefined>(undefined)

  /** The answer; undefined where it failed, with `error` telling why, and for a tap while one is under way. */
  const send = useCallback(
    (input: Omit<InputOf<M>, Named>): Promise<OutputOf<M> | undefined> =>
      submit(async () => {
        const words = JSON.stringify(input)
        if (kept.current?.words !== words) kept.current = { words, id: await newId() }
        const identity = named === 'none' ? {} : { [named]: kept.current.id }
        const value = await call(method, { ...input, ...identity } as InputOf<M>)
        kept.current = undefined
        return value
      }),
    [method, named, submit]
  )

  return { send, sending, error }
}
