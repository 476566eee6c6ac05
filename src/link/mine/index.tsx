import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { mine as linkMine } from '../../../types/api/link/mine'
import { useMe } from '../../cloud/me'
import { usePages } from '../../cloud/usePages'
import { useRead } from '../../cloud/useRead'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { goTo } from '../../ui/go'
import { Page } from '../../ui/Page'
import { RowList } from '../../ui/RowList'
import { ActSheet } from '../linkage/acts/ActSheet'
import { LinkCard } from '../linkage/LinkCard'
import { useActs } from '../linkage/useActs'
import { CityApply } from './CityApply'
import { Near } from './Near'
import { ServiceCard } from './ServiceCard'

/** 我的联户： what waits for my answer first, then my households with since when. */
export default function MinePage() {
  const { me } = useMe()
  const list = usePages(linkMine, {})
  const { value, reload: reloadService } = useRead(linkMine, {})
  const { rows, hasMore, more, reload } = list
  const acts = useActs(async () => {
    await Promise.all([reload(), reloadService()])
  })
  const [inCity, setInCity] = useState(false)
  useReachBottom(() => void more())
  const waiting = rows?.filter(({ acts: may }) => may.includes('accept')) ?? []
  const others = rows?.filter((row) => !waiting.includes(row)) ?? []
  return (
    <Page title="我的联户" right={rows && !hasMore ? `${rows.length} 户` : undefined}>
      <View className="stack">
        {waiting.length > 0 && <View className="heading">等您回话</View>}
        <RowList
          list={{ ...list, rows: rows && [...waiting, ...others] }}
          empty={
            <Empty
              icon="home"
              title="您还没有联系的户"
              hint="可以在下面向附近的户申请。村里也可能请您联户，会发消息给您。"
            />
          }
          draw={(row) => (
            <LinkCard key={row.id} row={row} onAct={acts.start}>
              {row.kind === 'home' && row.since && row.member?.id === me?.person?.id && (
                <Button
                  id={`household-${row.id}`}
                  size="small"
                  label={`家里人和电话：${row.name}`}
                  onPress={() => goTo(`/link/household/index?id=${row.id}`)}
                >
                  家里人和电话
                </Button>
              )}
              {row.kind === 'home' && row.since && row.member?.id === me?.person?.id && (
                <Button
                  id={`behalf-${row.id}`}
                  size="small"
                  label={`替人反映：${row.name}`}
                  onPress={() => goTo(`/matter/behalf/index?householdId=${row.id}`)}
                >
                  替人反映
                </Button>
              )}
            </LinkCard>
          )}
        />
        <Button id="filed" icon="list" onPress={() => goTo('/matter/filed/index')}>
          我替人反映的事
        </Button>
        {value && me?.person && (
          <ServiceCard
            personId={me.person.id}
            service={value.service}
            onChanged={() => void reloadService()}
          />
        )}
        {value?.service.monthly && (
          <Button id="city-open" onPress={() => setInCity(true)}>
            在外地联一位乡亲
          </Button>
        )}
        {rows && <Near onAct={acts.start} above={rows} />}
      </View>
      {inCity && (
        <CityApply
          onDone={() => {
            setInCity(false)
            void reload()
          }}
          onClose={() => setInCity(false)}
        />
      )}
      {acts.open && <ActSheet {...acts.open} onDone={acts.done} onClose={acts.close} />}
    </Page>
  )
}
