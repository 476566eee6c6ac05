import { View } from '@tarojs/components'
import { useKept } from '../../cloud/kept'
import { useMe } from '../../cloud/me'
import { Button } from '../../ui/Button'
import { Chips } from '../../ui/Chips'
import { ErrorNote } from '../../ui/ErrorNote'
import { goTo } from '../../ui/go'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { List } from './List'
import { scopeLabels, scopesOf, type Scope } from './scopes'

/** 民情信息: what was reported, for the offices it reached and for who reported. */
export default function Reports() {
  const { me, error, reload } = useMe()
  const [chosen, choose] = useKept<Scope | undefined>('scope', undefined)
  const scopes = scopesOf(me)
  const scope = chosen ?? scopes[0]!
  return (
    <Page title="民情信息">
      {!me && (error ? <ErrorNote message={error.message} onRetry={() => void reload()} /> : <Skeleton />)}
      {me && (
        <View className="stack">
          {scopes.length > 1 && (
            <Chips<Scope>
              id="scope"
              label="看哪些"
              choices={scopes.map((value) => ({ value, label: scopeLabels[value] }))}
              chosen={[scope]}
              onChoose={choose}
            />
          )}
          <List key={scope} scope={scope} />
          <Button id="ledger" kind="quiet" icon="sheet" onPress={() => goTo('/group/reportLedger/index')}>
            特别重要的记账
          </Button>
        </View>
      )}
    </Page>
  )
}
