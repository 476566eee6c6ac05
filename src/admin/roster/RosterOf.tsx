import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { Done } from './Done'
import { Preview } from './Preview'
import { Start } from './Start'
import { useChanges } from './useChanges'
import { useImport } from './useImport'
import { Writing } from './Writing'

interface RosterOfProps {
  node: { id: string; name: string }
  chooser: ReactNode
}

/** The roster of one village: one act at a time, from the file to what was written. */
export function RosterOf({ node, chooser }: RosterOfProps) {
  const { view, error, busy, choose, confirm, again, readAgain, goOn } = useImport(node.id)
  const changing = useChanges()
  const other = () => {
    changing.forget()
    again()
  }
  const fresh = view?.state === 'preview' && view.fresh > 0
  const foot = !view ? (
    <Button id="choose-roster" kind="main" icon="sheet" busy={busy} onPress={() => void choose()}>
      选名册文件
    </Button>
  ) : view.state === 'preview' ? (
    <>
      <Button id="other-roster" busy={busy} onPress={other}>
        换个文件
      </Button>
      {changing.open && readAgain && (
        <Button
          id="read-again"
          kind="main"
          busy={busy}
          onPress={() => void readAgain(changing.changes()).then((done) => done && changing.taken())}
        >
          再读一遍
        </Button>
      )}
      {fresh && !changing.open && (
        <Button id="confirm-roster" kind="main" busy={busy} onPress={() => void confirm()}>
          {`写入这 ${view.fresh} 人`}
        </Button>
      )}
    </>
  ) : view.state === 'done' ? (
    <Button id="again-roster" onPress={other}>
      再导一份
    </Button>
  ) : undefined
  return (
    <Page title="名册" right={node.name} foot={foot}>
      <View className="stack">
        {!view && chooser}
        {error && (
          <ErrorNote message={error.message} onRetry={view?.state === 'writing' ? goOn : undefined} />
        )}
        {!view && <Start nodeId={node.id} />}
        {view?.state === 'preview' && (
          <Preview view={view} changing={changing} changeable={readAgain !== undefined} />
        )}
        {view?.state === 'writing' && <Writing view={view} />}
        {view?.state === 'done' && <Done view={view} />}
      </View>
    </Page>
  )
}
