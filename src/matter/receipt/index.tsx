import { View } from '@tarojs/components'
import { useState } from 'react'
import { byReceipt as matterByReceipt } from '../../../types/api/matter/byReceipt'
import { useMe } from '../../cloud/me'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { TextField } from '../../ui/TextField'
import { Caller } from './Caller'
import { Found } from './Found'

/** Who may look for a caller by name: those who decide where people live. */
const offices: readonly string[] = ['officer', 'townOffice']

/** 凭回执查: whoever takes a call types the code that is read out; an office also finds who has none by name. */
export default function ReceiptPage() {
  const { me } = useMe()
  const [byName, lookByName] = useState(false)
  const mayLook = me?.person?.roles.some(({ role }) => offices.includes(role)) ?? false
  const [code, setCode] = useState('')
  const { send, sending, error } = useSend(matterByReceipt, 'none')
  const [found, setFound] = useState<Awaited<ReturnType<typeof send>>>()
  const look = async () => setFound(await send({ code }))
  return (
    <Page
      title={byName ? '有人打来问' : '凭回执查'}
      foot={
        byName ? undefined : (
          <Button
            id="receipt-look"
            kind={found ? 'plain' : 'main'}
            disabled={code.trim() === '' && '先填回执上的码'}
            busy={sending && '正在查…'}
            onPress={() => void look()}
          >
            查一查
          </Button>
        )
      }
    >
      {byName ? (
        <View className="stack">
          <Button id="receipt-by-code" kind="quiet" onPress={() => lookByName(false)}>
            有回执，凭码查
          </Button>
          <Caller />
        </View>
      ) : (
        <View className="stack">
          <TextField
            id="receipt-code"
            label="回执上的码"
            placeholder="例如 K7QF-M2XW-93"
            hint="对着纸条念的就行，大小写、横线都不要紧。"
            value={code}
            onChange={(next) => {
              setCode(next)
              setFound(undefined)
            }}
            onDone={() => void look()}
          />
          {error && !found && <ErrorNote message={error.message} />}
          {found && <Found key={found.id} found={found} code={code} onSaid={() => void look()} />}
          {mayLook && !found && (
            <Button id="receipt-by-name" onPress={() => lookByName(true)}>
              没有回执，按姓名或手机号找
            </Button>
          )}
        </View>
      )}
    </Page>
  )
}
