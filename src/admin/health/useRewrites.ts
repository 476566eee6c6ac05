import { useEffect, useRef, useState } from 'react'
import {
  migrate as opsMigrate,
  progress as opsProgress,
  rebuild as opsRebuild
} from '../../../types/api/ops/rewrites'
import { call } from '../../cloud/call'
import { asCloudError, type CloudError } from '../../cloud/errors'
import { useSend } from '../../cloud/useSend'
import type { Rewrite } from './words'

const pauseMs = 700

/** What is written anew, as far as it is; whoever watches carries it on. `onDone` once all of it is done. */
export function useRewrites(first: Rewrite[], onDone: () => void) {
  const [rewrites, setRewrites] = useState(first)
  const [trouble, setTrouble] = useState<CloudError>()
  const migrating = useSend(opsMigrate, 'none')
  const rebuilding = useSend(opsRebuild, 'act')
  const here = useRef(true)
  const done = useRef(onDone)
  done.current = onDone
  const isRunning = rewrites.some(({ endedAt }) => !endedAt)

  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])

  useEffect(() => {
    if (!isRunning || trouble) return
    const follow = async () => {
      for (let going = true; going && here.current;) {
        const told = await call(opsProgress, {})
        if (!here.current) return
        setRewrites(told.rewrites)
        going = told.rewrites.some(({ endedAt }) => !endedAt)
        if (going) await new Promise((resolve) => setTimeout(resolve, pauseMs))
      }
      if (here.current) done.current()
    }
    follow().catch((thrown: unknown) => {
      if (here.current) setTrouble(asCloudError(thrown))
    })
  }, [isRunning, trouble])

  const begin = async (sent: Promise<{ rewrites: Rewrite[] } | undefined>) => {
    const told = await sent
    if (told) setRewrites(told.rewrites)
  }
  return {
    rewrites,
    isRunning,
    trouble,
    again: () => setTrouble(undefined),
    migrating: { ...migrating, press: () => void begin(migrating.send({})) },
    rebuilding: { ...rebuilding, press: () => void begin(rebuilding.send({})) }
  }
}
