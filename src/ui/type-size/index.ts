import { useSyncExternalStore } from 'react'
import { createEmitter } from '../../cloud/emitter'
import { storage } from '../../cloud/storage'

const key = 'elder'
const changed = createEmitter()
let elder: boolean | undefined

const isElder = () => (elder ??= storage.get<boolean>(key) === true)

/** Whether pages show the large type (长辈版); remembered on this phone. */
export const useElder = () => useSyncExternalStore(changed.subscribe, isElder)

export function setElder(on: boolean) {
  elder = on
  storage.set(key, on)
  changed.emit()
}
