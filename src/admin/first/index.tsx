import { View } from '@tarojs/components'
import { useState } from 'react'
import { bootstrap as organizationBootstrap } from '../../../types/api/organization/bootstrap'
import { useDraft } from '../../cloud/drafts/useDraft'
import { refreshMe, useMe } from '../../cloud/me'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { goOn } from '../../ui/go'
import { Page } from '../../ui/Page'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toast'

/** Errors that are about the code itself and stand beside it. */
const aboutCode: ReadonlySet<string> = new Set(['CODE_UNKNOWN', 'CODE_EXPIRED'])

/** The first administrator of a county begins here, with the one-time code that the deployment printed. */
export default function FirstPage() {
  const { me } = useMe()
  const [code, setCode] = useState('')
  const draft = useDraft('first-admin', { county: '', name: '' })
  const { send, sending, error } = useSend(organizationBootstrap, 'none')
  const { county, name } = draft.value
  async function begin() {
    const answer = await send({
      code,
      ...(county.trim() && { county: county.trim() }),
      ...(!me?.person && name.trim() && { name: name.trim() })
    })
    if (!answer) return
    draft.clear()
    await refreshMe()
    toast('您是管理员了')
    goOn('/admin/node/index')
  }
  const codeError = error && (aboutCode.has(error.name) ? error.message : error.fields.code)
  const inPlace = codeError ?? error?.fields.county ?? error?.fields.name
  return (
    <Page title="第一位管理员">
      <View className="stack">
        <View>
          安装联户的人会拿到一个一次性的管理员码。填上它，您就是县里的第一位管理员，可以添组织、授予职务。
        </View>
        <TextField
          id="admin-code"
          label="管理员码"
          hint="大小写、空格、横线都不要紧。只能用一次。"
          error={codeError}
          value={code}
          maxLength={40}
          onChange={setCode}
        />
        <TextField
          id="county"
          label="县的名称(已经有了就不用填)"
          error={error?.fields.county}
          value={county}
          maxLength={30}
          onChange={(value) => draft.set({ ...draft.value, county: value })}
        />
        {!me?.person && (
          <TextField
            id="own-name"
            label="您的姓名"
            error={error?.fields.name}
            value={name}
            maxLength={20}
            onChange={(value) => draft.set({ ...draft.value, name: value })}
          />
        )}
        {error && !inPlace && <ErrorNote message={error.message} />}
        <Button
          id="begin"
          kind="main"
          disabled={!code.trim() && '先填管理员码'}
          busy={sending && '正在核对…'}
          onPress={() => void begin()}
        >
          成为管理员
        </Button>
      </View>
    </Page>
  )
}
