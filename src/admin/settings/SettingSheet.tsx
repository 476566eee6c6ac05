import { View } from '@tarojs/components'
import { useState } from 'react'
import { settingProblem, settingRules, type SettingValue } from '../../../types/domain/settingRules'
import { set as organizationSet } from '../../../types/api/organization/set'
import { unknown } from '../../../types/domain/unknown'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import { Control } from './Control'
import { isSame, typedOf, valueOf } from './typed'
import { aboveWords, backWords, holding, originWords, valueWords, type Setting, type Shown } from './words'

interface SettingSheetProps {
  node: Shown['node']
  setting: Setting
  /** Somebody was first: what holds by now is to be read. */
  onChanged(): void
  onDone(words: string): void
  onClose(): void
}

/** One setting: what holds and whose it is; where it may be set here, its control. What was typed outlives a conflict. */
export function SettingSheet({ node, setting, onChanged, onDone, onClose }: SettingSheetProps) {
  const { name, own, maySet } = setting
  const rule = settingRules[name]
  const now = holding(setting)
  return (
    <Sheet id="setting-sheet" title={rule.name} onClose={onClose}>
      <View>{rule.hint}。</View>
      <View>
        <View className="strong" id="setting-now">
          现在：{valueWords(name, now)}
        </View>
        <View className="soft">{originWords(setting, node.kind)}</View>
      </View>
      {now === unknown ? (
        <View>更新到最新版本以后才看得清、改得了。</View>
      ) : maySet ? (
        <Setter
          key={`${node.id}:${name}`}
          {...{ node, setting, now, onChanged, onDone }}
          back={own === null ? undefined : backWords(setting)}
        />
      ) : (
        <View>{aboveWords(name)}</View>
      )}
    </Sheet>
  )
}

type SetterProps = Omit<SettingSheetProps, 'onClose'> & {
  /** What holds now. */
  now: SettingValue
  /** What giving it back comes to, where there is something to give back. */
  back: string | undefined
}

function Setter({ node, setting, now, back, onChanged, onDone }: SetterProps) {
  const { name } = setting
  const own = setting.own === null ? null : now
  const draft = useDraft(`setting:${node.id}:${name}`, { ...typedOf(now), reason: '' })
  const { send, sending, error } = useSend(organizationSet, 'act')
  const [giving, setGiving] = useState(false)
  const value = valueOf(name, draft.value)
  const problem = value === undefined ? undefined : (settingProblem(name, value) ?? undefined)
  async function set(next: typeof own) {
    const reason = draft.value.reason.trim()
    setGiving(next === null)
    if (await send({ nodeId: node.id, name, value: next, seen: own, ...(reason && { reason }) })) {
      draft.clear()
      onDone(next === null ? '恢复了，一分钟内生效' : '改好了，一分钟内生效')
    } else onChanged()
  }
  const missing =
    value === undefined ? '请先写上要改成多少' : isSame(value, now) ? '和现在的一样，不用改' : ''
  return (
    <>
      <Control
        name={name}
        typed={draft.value}
        error={problem ?? error?.fields.value}
        onChange={(typed) => draft.set({ ...draft.value, ...typed })}
      />
      <TextField
        id="setting-reason"
        label="为什么改(不填也行)"
        value={draft.value.reason}
        maxLength={100}
        error={error?.fields.reason}
        onChange={(reason) => draft.set({ ...draft.value, reason })}
      />
      {error && error.name !== 'BAD_INPUT' && !error.fields.value && <ErrorNote message={error.message} />}
      {missing && <View className="soft">{missing}。</View>}
      <Button
        id="setting-save"
        kind="main"
        disabled={!!missing || !!problem}
        busy={sending && !giving && '正在改…'}
        onPress={() => void set(value!)}
      >
        改好
      </Button>
      {back && (
        <Button id="setting-back" busy={sending && giving && '正在恢复…'} onPress={() => void set(null)}>
          {back}
        </Button>
      )}
    </>
  )
}
