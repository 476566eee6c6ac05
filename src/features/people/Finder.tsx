import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OutputOf } from '../../../types/api/contract'
import type { seek } from '../../../types/api/household/seek'
import type { find } from '../../../types/api/organization/find'
import { useRead } from '../../cloud/useRead'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Icon } from '../../ui/Icon'
import { Skeleton } from '../../ui/Skeleton'
import { TextField } from '../../ui/TextField'

/** Where people are found: those that can be given a post, or those who can call. */
type Finding = typeof find | typeof seek
export type Found<Of extends Finding = Finding> = OutputOf<Of>['rows'][number]

interface FinderProps<Of extends Finding> {
  by: Of
  /** What comes next, and why somebody may not be found. */
  then: string
  missing: string
  onChoose(person: Found<Of>): void
}

/** Finds somebody on file by name or telephone. */
export function Finder<Of extends Finding>({ by, then, missing, onChoose }: FinderProps<Of>) {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const { value, error, loading, reload } = useRead<Finding>(by, asked ? { text: asked } : undefined)
  const look = () => setAsked(typed.trim())
  return (
    <View className="stack">
      <TextField
        id="find"
        label="找谁"
        placeholder="姓名的前几个字，或者完整的手机号"
        value={typed}
        maxLength={20}
        onChange={setTyped}
        onDone={look}
      />
      <Button id="find-do" kind="main" disabled={!typed.trim() && '先写姓名或手机号'} onPress={look}>
        找人
      </Button>
      {error && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      {asked && loading && !value && <Skeleton />}
      {value?.rows.length === 0 && <Empty icon="person" title={`没有找到「${asked}」`} hint={missing} />}
      {value?.rows.map((person) => (
        <Card
          key={person.id}
          id={`found-${person.id}`}
          className="row"
          onPress={() => onChoose(person as Found<Of>)}
        >
          <View className="grow">
            <View className="strong">{person.name}</View>
            <View className="soft">
              {person.home.name}
              {'household' in person && person.household && ` · ${person.household}`}
              {person.phoneEnd && ` · 手机尾号 ${person.phoneEnd}`}
            </View>
          </View>
          <Icon name="next" />
        </Card>
      ))}
      {value?.more && <View className="soft">还有更多，请把姓名写全一些，或者用手机号找。</View>}
      {!asked && <View className="soft">{then}</View>}
    </View>
  )
}
