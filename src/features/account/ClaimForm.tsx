import { View } from '@tarojs/components'
import { useState } from 'react'
import { isHouseholdCode } from '../../../types/domain/codes'
import { claim as accountClaim } from '../../../types/api/account/claim'
import { call } from '../../cloud/call'
import { refreshMe } from '../../cloud/me'
import { useSubmit } from '../../cloud/useSubmit'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { goTo } from '../../ui/go'
import { TextField } from '../../ui/TextField'

/** Errors that are about the code itself and stand beside it. */
const aboutCode: ReadonlySet<string> = new Set(['CODE_UNKNOWN', 'CODE_EXPIRED', 'CODE_USED', 'BAD_INPUT'])

/**
 * Ties this WeChat to the person whom an invitation code was made for; the code of a household opens the page where
 * one says who of it one is.
 */
export function ClaimForm({ first, onClaimed }: { first: string; onClaimed(name: string): void }) {
  const [code, setCode] = useState(first)
  const { submit, sending, error } = useSubmit()

  async function claim() {
    if (isHouseholdCode(code)) return goTo(`/link/join/index?code=${encodeURIComponent(code)}`)
    await submit(async () => {
      const { name } = await call(accountClaim, { code })
      await refreshMe()
      onClaimed(name)
    })
  }

  const inPlace = error && aboutCode.has(error.name) ? error : undefined
  return (
    <View className="stack">
      <TextField
        id="code"
        label="邀请码"
        placeholder="村里给您的那一串"
        hint="大小写、空格、横线都不要紧。"
        error={inPlace && (inPlace.fields.code ?? inPlace.message)}
        value={code}
        maxLength={40}
        onChange={setCode}
        onDone={() => void claim()}
      />
      {error && !inPlace && <ErrorNote message={error.message} />}
      <Button
        id="claim"
        kind="main"
        disabled={!code.trim() && '先填邀请码'}
        busy={sending && '正在核对…'}
        onPress={() => void claim()}
      >
        登记
      </Button>
    </View>
  )
}
