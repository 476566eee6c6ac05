import { View } from '@tarojs/components'
import { useState } from 'react'
import { outcomeLabels, satisfactionLabels, type Satisfaction } from '../../../types/domain/outcomes'
import {
  add as matterAdd,
  askAnother as matterAskAnother,
  urge as matterUrge
} from '../../../types/api/matter/asking'
import { rate as matterRate, reopen as matterReopen } from '../../../types/api/matter/rating'
import type { Output } from '../../cloud/methods'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Chips, choicesOf } from '../../ui/Chips'
import { ErrorNote } from '../../ui/ErrorNote'
import { Field } from '../../ui/Field'
import { Note } from '../../ui/Note'
import { StageTag } from '../../ui/Tag'
import { TextArea } from '../../ui/TextArea'
import { dueWords } from '../../ui/words/due'

interface FoundProps {
  found: Output<'matter.byReceipt'>
  code: string
  /** Something was written down: look again. */
  onSaid(): void
}

/** How far it is, to be read out, and what may be written down for who calls. */
export function Found({ found, code, onSaid }: FoundProps) {
  const { number, subject, stage, responsible, due, outcome, acts, ownWork } = found
  const [noted, note] = useState(false)
  const said = () => {
    note(true)
    onSaid()
  }
  return (
    <View className="stack" id="receipt-found">
      <Card className="stack">
        <View className="strong said">{subject}</View>
        <View className="soft">编号 {number}</View>
        <View className="row">
          <StageTag stage={stage} you={false} />
        </View>
        {responsible && (
          <View>
            现在在{responsible.name}手上{responsible.phone && `，电话 ${responsible.phone}`}
          </View>
        )}
        {due && <View>{dueWords(due)}</View>}
        {outcome && (
          <View className="said">
            结果：{outcomeLabels[outcome.kind]}。{outcome.text}
          </View>
        )}
      </Card>
      {noted && (
        <View id="receipt-noted">
          <Note tone="done">记下了，写明是您接的电话。他和替他反映的人都会收到消息。</Note>
        </View>
      )}
      {ownWork && <Note tone="wait">这件事是您答复或者经办的，要请别人来接这个电话、替他记。</Note>}
      {acts.includes('rate') && <RateFor id={found.id} seen={found.version} code={code} onSaid={said} />}
      {acts.includes('reopen') && (
        <SayFor act="reopen" id={found.id} seen={found.version} code={code} onSaid={said} />
      )}
      {(['urge', 'askAnother'] as const)
        .filter((act) => acts.includes(act))
        .map((act) => (
          <PressFor key={act} act={act} id={found.id} seen={found.version} code={code} onSaid={said} />
        ))}
      {acts.includes('add') && (
        <SayFor act="add" id={found.id} seen={found.version} code={code} onSaid={said} />
      )}
    </View>
  )
}

interface SayProps {
  id: string
  /** The version that was read out. */
  seen: number
  code: string
  onSaid(): void
}

function RateFor({ id, seen, code, onSaid }: SayProps) {
  const { send, sending, error } = useSend(matterRate, 'act')
  const [satisfaction, choose] = useState<Satisfaction>()
  return (
    <Field label="他说办得怎么样？">
      <Chips
        id="receipt-rate"
        label="他说办得怎么样"
        choices={choicesOf(satisfactionLabels)}
        chosen={satisfaction ? [satisfaction] : []}
        onChoose={(one) => choose(one)}
      />
      {error && <ErrorNote message={error.message} />}
      {satisfaction && (
        <Button
          id="receipt-rate-send"
          kind="main"
          busy={sending && '正在记…'}
          onPress={() =>
            void send({ id, receipt: code, seen, satisfaction }).then((done) => done && onSaid())
          }
        >
          {`替他记下：${satisfactionLabels[satisfaction]}`}
        </Button>
      )}
    </Field>
  )
}

const pressing = {
  urge: { method: matterUrge, button: '替他催一催' },
  askAnother: { method: matterAskAnother, button: '替他请村里换人看' }
}

function PressFor({ act, id, seen, code, onSaid }: SayProps & { act: keyof typeof pressing }) {
  const { send, sending, error } = useSend(pressing[act].method, 'act')
  return (
    <View className="stack">
      {error && <ErrorNote message={error.message} />}
      <Button
        id={`receipt-${act}`}
        busy={sending && '正在记…'}
        onPress={() => void send({ id, receipt: code, seen }).then((done) => done && onSaid())}
      >
        {pressing[act].button}
      </Button>
    </View>
  )
}

const sayings = {
  add: { method: matterAdd, label: '他还想补充什么？', button: '替他记下这句话' },
  reopen: { method: matterReopen, label: '他说哪里没办好，要重新办？', button: '替他要求重新办' }
}

function SayFor({ act, id, code, onSaid }: SayProps & { act: keyof typeof sayings }) {
  const { send, sending, error } = useSend(sayings[act].method, 'act')
  const [text, setText] = useState('')
  const { label, button } = sayings[act]
  const say = async () => {
    if (!(await send({ id, receipt: code, text } as never))) return
    setText('')
    onSaid()
  }
  return (
    <View className="stack">
      <TextArea id="receipt-text" label={label} value={text} onChange={setText} error={error?.fields.text} />
      {error && !error.fields.text && <ErrorNote message={error.message} />}
      <Button
        id="receipt-say"
        disabled={text.trim() === '' && '先写他说的话'}
        busy={sending && '正在记…'}
        onPress={() => void say()}
      >
        {button}
      </Button>
    </View>
  )
}
