import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { pageSize } from '../../../types/domain/limits'
import type { Serving } from '../../../types/domain/serving'
import { counts as organizationCounts } from '../../../types/api/organization/counts'
import { people as organizationPeople } from '../../../types/api/organization/people'
import { usePages } from '../../cloud/usePages'
import { useRead } from '../../cloud/useRead'
import { Button } from '../../ui/Button'
import { Chips } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { More } from '../../ui/More'
import { Skeleton } from '../../ui/Skeleton'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toast'
import { DesignateSheet } from './DesignateSheet'
import { EndSheet } from './EndSheet'
import { PersonCard } from './PersonCard'
import type { Post, Row } from './posts'
import { servingChoices } from './servingChoices'

interface PeopleProps {
  nodeId: string
  changes: number
  mayGrant: boolean
}

/** Who serves at a node or below it: those of its office first, the others by kind; anybody by name. */
export function People({ nodeId, changes, mayGrant }: PeopleProps) {
  const counts = useRead(organizationCounts, { nodeId })
  const [chosen, choose] = useState<Serving>()
  const [typed, type] = useState('')
  const [name, look] = useState('')
  const choices = servingChoices(counts.value?.kinds ?? [])
  const kind = chosen ?? choices[0]?.value
  const asked = name ? { nodeId, name } : kind && { nodeId, kind }
  const { rows, error, loading, hasMore, more, reload } = usePages(organizationPeople, asked)
  const [open, setOpen] = useState<{ sheet: 'designate' | 'end'; person: Row; post: Post }>()
  const reloadAll = () => void Promise.all([counts.reload(), reload()])
  const close = () => setOpen(undefined)
  const done = (words: string) => {
    close()
    toast(words)
    reloadAll()
  }
  const before = useRef(changes)
  useEffect(() => {
    if (before.current !== changes) reloadAll()
    before.current = changes
  })
  const unread = counts.error ?? error
  if (!counts.value) return unread ? <ErrorNote message={unread.message} onRetry={reloadAll} /> : <Skeleton />
  const hint = mayGrant ? '点「授予职务」，选好人，职务就会列在这里。' : '上级授予以后会列在这里。'
  if (choices.length === 0) return <Empty icon="person" title="这里还没有人任职" hint={hint} />
  return (
    <View id="people" className="stack">
      <View className="row">
        <View className="grow">
          <TextField
            id="people-name"
            label="找谁"
            placeholder="姓名，开头几个字也行"
            value={typed}
            maxLength={20}
            onChange={type}
            onDone={() => look(typed.trim())}
          />
        </View>
        <Button id="people-find" size="small" onPress={() => look(typed.trim())}>
          找人
        </Button>
      </View>
      <Chips
        id="people-kind"
        label="看哪些人"
        choices={choices}
        chosen={kind && !name ? [kind] : []}
        onChoose={(value) => {
          choose(value)
          type('')
          look('')
        }}
      />
      {name && rows?.length === 0 && (
        <View className="soft">没有叫「{name}」的人在这里任职。请核对一下姓名，从姓开始写。</View>
      )}
      {!rows && !error && <Skeleton />}
      {rows?.map((person) => (
        <PersonCard
          key={person.id}
          person={person}
          onDesignate={(post) => setOpen({ sheet: 'designate', person, post })}
          onEnd={(post) => setOpen({ sheet: 'end', person, post })}
        />
      ))}
      {name && rows?.length === pageSize && (
        <View className="soft">只列出前 {pageSize} 位，名字写全一点更好找。</View>
      )}
      {error && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      <More hasMore={hasMore} loading={loading} more={more} />
      {open?.sheet === 'designate' && (
        <DesignateSheet {...open} onDone={() => done('改好了')} onClose={close} />
      )}
      {open?.sheet === 'end' && <EndSheet {...open} onDone={() => done('免去了')} onClose={close} />}
    </View>
  )
}
