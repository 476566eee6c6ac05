import { subjectLimit } from '../../../../types/domain/limits'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Note } from '../../../ui/Note'
import { MatterForm } from './MatterForm'
import type { ActFormProps } from './props'
import { useAct } from './useAct'

/** A line that everybody of the village reads, without names; and taking it away again. */
export function Share(props: ActFormProps) {
  const { shared } = props.view
  const away = useAct('matter.share', props)
  return (
    <>
      <MatterForm
        {...props}
        method="matter.share"
        button={shared === null ? '让大家看到' : '换成这一句'}
        words={{
          label: '用一句话说是什么事，不写人名',
          placeholder: '例如：桥头的路灯不亮',
          hint: '全村看得到这一句、办到哪一步、谁在办，看不到谁提的。发出去以前先审核。',
          required: true,
          limit: subjectLimit,
          start: shared ?? ''
        }}
        saying={(text) => (text ? { text: inOneLine(text) } : undefined)}
      />
      {shared !== null && (
        <>
          <Note tone="do">{`现在大家看到的是：「${shared}」`}</Note>
          {away.error && <ErrorNote message={away.error.message} />}
          <Button
            id="share-away"
            kind="quiet"
            busy={away.sending && '正在收回…'}
            onPress={() => void away.send({ text: null })}
          >
            收回，不让大家看了
          </Button>
        </>
      )}
    </>
  )
}

/** What was typed on several lines is one line for the village. */
const inOneLine = (text: string): string => text.split(/\s*[\r\n]+\s*/).join('，')
