import { useCallback, useEffect, useRef, useState } from 'react'
import { codes as householdCodes } from '../../../types/api/household/codes'
import { invite as householdInvite } from '../../../types/api/household/invite'
import { call } from '../../cloud/call'
import { asCloudError, type CloudError } from '../../cloud/errors'
import { newId } from '../../cloud/ids'
import type { Output } from '../../cloud/methods'

export type CodeRow = Output<'household.codes'>['rows'][number]

const inOrder = (a: CodeRow, b: CodeRow) =>
  a.home.localeCompare(b.home, 'zh') ||
  (a.number ?? '').localeCompare(b.number ?? '', 'zh', { numeric: true }) ||
  a.name.localeCompare(b.name, 'zh')

/** All households of a node with their codes, in the order of the roster, and the making of those that are missing. */
export function useCodes(nodeId: string) {
  const [rows, setRows] = useState<CodeRow[]>()
  const [error, setError] = useState<CloudError>()
  const [making, setMaking] = useState<{ done: number; all: number }>()
  const alive = useRef(true)
  useEffect(() => {
    alive.current = true
    return () => void (alive.current = false)
  }, [])

  const load = useCallback(async () => {
    setError(undefined)
    try {
      const all: CodeRow[] = []
      for (let after: string | null | undefined; after !== null && alive.current;) {
        const page: Output<'household.codes'> = await call(householdCodes, {
          nodeId,
          ...(after && { after })
        })
        all.push(...page.rows)
        after = page.after
        setRows([...all].sort(inOrder))
      }
    } catch (thrown) {
      setError(asCloudError(thrown))
    }
  }, [nodeId])
  useEffect(() => void load(), [load])

  /** One after the other, so that what was made stays made where the signal goes. */
  const make = useCallback(async () => {
    const missing = (rows ?? []).filter(({ code }) => !code)
    setError(undefined)
    try {
      for (const [index, { id }] of missing.entries()) {
        setMaking({ done: index, all: missing.length })
        const made = await call(householdInvite, { act: await newId(), householdId: id })
        setRows((before) => before?.map((row) => (row.id === id ? { ...row, ...made } : row)))
      }
    } catch (thrown) {
      setError(asCloudError(thrown))
    } finally {
      setMaking(undefined)
    }
  }, [rows])

  return { rows, error, making, load, make }
}
