import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { read as householdRead } from '../../../types/api/household/read'
import { newReceiptCode } from '../../cloud/receiptCode'
import { useRead } from '../../cloud/useRead'
import { AskForm } from '../../features/ask/AskForm'
import { useAskForm } from '../../features/ask/useAskForm'
import { speaksOfOfficers } from '../../features/sorting/suggestCategory'
import { Button } from '../../ui/Button'
import { Chips } from '../../ui/Chips'
import { Field } from '../../ui/Field'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { Slip } from './Slip'

const whole = 'whole'

/** 替人反映 (代办): a member files for a linked household; the code for the paper is shown once, afterwards. */
export default function BehalfPage() {
  const { householdId = '' } = useRouter().params
  const { value: home, error, reload } = useRead(householdRead, { householdId })
  const [code, setCode] = useState<string>()
  const [personId, choose] = useState<string>()
  const [sent, setSent] = useState<string>()
  useEffect(() => void newReceiptCode().then(setCode), [])
  const chosen = personId ?? (home?.people.length === 0 ? whole : undefined)
  const behalf = {
    householdId,
    ...(chosen !== whole && chosen && { personId: chosen }),
    receipt: code ?? ''
  }
  const form = useAskForm(setSent, behalf)
  const who = home?.people.find(({ id }) => id === chosen)?.name ?? home?.name ?? ''
  if (sent && code && home) {
    return (
      <Page title="给他一张回执">
        <Slip matterId={sent} code={code} who={who} words={form.typed.value.text} office={home.office} />
      </Page>
    )
  }
  return (
    <Page
      title="替人反映"
      right={home?.name}
      foot={
        <Button
          id="ask-send"
          kind="main"
          disabled={!chosen ? '先选替谁说' : !form.ready ? '先写他说的话' : !code}
          busy={form.busy}
          onPress={form.send}
        >
          {form.button}
        </Button>
      }
    >
      <View className="stack">
        {error && !home && <ReadError error={error} onRetry={() => void reload()} />}
        {!home && !error && <Skeleton />}
        {home && (
          <Field label="替谁说？" hint="他和您都会收到每一步的消息。他没有手机，就给他一张回执。">
            <Chips
              id="for"
              label="替谁说"
              choices={[
                ...home.people.filter(({ you }) => !you).map(({ id, name }) => ({ value: id, label: name })),
                { value: whole, label: `${home.name}整户` }
              ]}
              chosen={chosen ? [chosen] : []}
              onChoose={choose}
            />
          </Field>
        )}
        <AskForm form={form} suggested={speaksOfOfficers(form.typed.value.text)} forOther />
      </View>
    </Page>
  )
}
