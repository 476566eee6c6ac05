import { useCallback, useEffect, useRef, useState } from 'react'
import { confirm as rosterConfirm } from '../../../types/api/roster/confirm'
import { preview as rosterPreview } from '../../../types/api/roster/preview'
import { progress as rosterProgress } from '../../../types/api/roster/progress'
import { call } from '../../cloud/call'
import { asCloudError, CloudError } from '../../cloud/errors'
import { newId } from '../../cloud/ids'
import { ownerId } from '../../cloud/me'
import type { Output } from '../../cloud/methods'
import { storage } from '../../cloud/storage'
import { wire } from '../../cloud/wire'
import { chooseFile, type Chosen } from './chooseFile'
import type { Changes } from './useChanges'

export type View = Output<'roster.progress'>

interface State {
  view?: View
  error?: CloudError
  /** What is being done right now, in words. */
  busy?: string
}

const keyOf = (nodeId: string) => `roster:${ownerId()}:${nodeId}`
const pauseMs = 700

/** The import of a village's roster, from choosing the file to the last row; who leaves the page finds it again. */
export function useImport(nodeId: string) {
  const [state, setState] = useState<State>({})
  /** The file that was chosen on this page: it is read again with what was changed; the server keeps none. */
  const [file, setFile] = useState<Chosen>()
  const here = useRef(true)
  const put = useCallback((next: State) => {
    if (here.current) setState(next)
  }, [])

  const follow = useCallback(
    async (id: string) => {
      try {
        let view = await call(rosterProgress, { id })
        for (put({ view }); here.current && view.state === 'writing'; put({ view })) {
          await new Promise((resolve) => setTimeout(resolve, pauseMs))
          view = await call(rosterProgress, { id })
        }
        if (view.state === 'done') storage.remove(keyOf(nodeId))
      } catch (thrown) {
        const error = asCloudError(thrown)
        if (error.name === 'NOT_FOUND') {
          storage.remove(keyOf(nodeId))
          put({})
        } else if (here.current) setState((before) => ({ ...before, error, busy: undefined }))
      }
    },
    [nodeId, put]
  )

  useEffect(() => {
    here.current = true
    const kept = storage.get<string>(keyOf(nodeId))
    setState({})
    setFile(undefined)
    if (kept) void follow(kept)
    return () => {
      here.current = false
    }
  }, [nodeId, follow])

  /** Uploads and reads a file; a view that is shown stays until there is another. */
  const read = async (chosen: Chosen, changes: Changes): Promise<boolean> => {
    const { view } = state
    try {
      put({ view, busy: '正在上传…' })
      const extension = /\.\w{2,5}$/.exec(chosen.name)?.[0].toLowerCase() ?? ''
      const fileId = await wire.upload(
        chosen.path,
        `rosters/${ownerId()}/${await newId()}${extension}`,
        (percent) => put({ view, busy: `正在上传 ${percent}%` })
      )
      put({ view, busy: '正在核对每一行…' })
      const next = await call(rosterPreview, { id: await newId(), fileId, nodeId, ...changes })
      storage.set(keyOf(nodeId), next.id)
      put({ view: next })
      return true
    } catch (thrown) {
      put({ view, error: inRosterWords(asCloudError(thrown)) })
      return false
    }
  }

  const choose = async () => {
    const chosen = await chooseFile()
    if (!chosen) return
    setFile(chosen)
    await read(chosen, {})
  }

  const confirm = async () => {
    const { view } = state
    if (!view) return
    put({ view, busy: '马上开始…' })
    try {
      put({ view: await call(rosterConfirm, { id: view.id }) })
      await follow(view.id)
    } catch (thrown) {
      put({ view, error: asCloudError(thrown) })
    }
  }

  const again = () => {
    storage.remove(keyOf(nodeId))
    setFile(undefined)
    put({})
  }

  return {
    ...state,
    choose,
    confirm,
    again,
    /** Reads the file again with what was changed; undefined where the page has been left since it was chosen. */
    readAgain: file && ((changes: Changes) => read(file, changes)),
    goOn: () => state.view && void follow(state.view.id)
  }
}

/** Uploads speak of photos everywhere else. */
const inRosterWords = (error: CloudError): CloudError =>
  error.name === 'PHOTO_MISSING'
    ? new CloudError('ROSTER_FILE_MISSING', '名册没有传上来，请再传一次。')
    : error
