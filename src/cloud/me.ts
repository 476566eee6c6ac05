import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { defaultSettings } from '../../types/domain/settings'
import { me as accountMe } from '../../types/api/account/me'
import { call } from './call'
import { asCloudError, type CloudError } from './errors'
import type { Output } from './methods'
import { createEmitter } from './emitter'
import { storage } from './storage'

export type Me = Output<'account.me'>

interface State {
  me: Me | undefined
  error: CloudError | undefined
}

const key = 'me'
const changed = createEmitter()
let state: State | undefined
let asking: Promise<void> | undefined

/** Who the caller is as last heard, also from an earlier opening; undefined before the first answer. */
export const lastMe = (): Me | undefined => current().me

/** The settings that pages name, as last heard; the defaults before. */
export const lastTerms = (): NonNullable<Me['terms']> => lastMe()?.terms ?? defaultSettings

/** The id under which things are kept on this phone; empty while nobody is known. */
export const ownerId = (): string => lastMe()?.person?.id ?? ''

/** Asks the cloud who the caller is; several askers at once share one call. Failures land in `useMe().error`. */
export function refreshMe(): Promise<void> {
  asking ??= call(accountMe, {})
    .then((me) => {
      storage.set(key, me)
      put({ me, error: undefined })
    })
    .catch((error: unknown) => put({ me: lastMe(), error: asCloudError(error) }))
    .finally(() => (asking = undefined))
  return asking
}

/** Who the caller is, kept up to date; the last known answer stands while the signal is away. */
export function useMe() {
  const known = useSyncExternalStore(changed.subscribe, current)
  useEffect(() => void refreshMe(), [])
  return { ...known, reload: useCallback(() => refreshMe(), []) }
}

function current(): State {
  state ??= { me: storage.get<Me>(key), error: undefined }
  return state
}

function put(next: State) {
  state = next
  changed.emit()
}
