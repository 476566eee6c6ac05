import '../learn'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { TextField } from '../../ui/TextField'
import { Found } from './Found'

/** 凭回执查: whoever takes the call of somebody without a telephone of their own types the code they read out. */
export default function ReceiptPage() {
  const [code, setCode] = useState('')
  const { send, sending, error } = useSend('matter.byReceipt', 'none')
  const [found, setFound] = useState<Awaited<ReturnType<typeof send>>>()
  const look = async () => setFound(await send({ code }))
  return (
    <Page
      title="凭回执查"
      foot={
        <Button
          id="receipt-look"
          kind={found ? 'plain' : 'main'}
          disabled={code.trim() === '' && '先填回执上的码'}
          busy={sending && '正在查…'}
          onPress={() => void look()}
        >
          查一查
        </Button>
      }
    >
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
      </View>
    </Page>
  )
}
