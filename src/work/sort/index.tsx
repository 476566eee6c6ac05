import { Empty } from '../../ui/Empty'
import { TrayPage } from '../TrayPage'

export default function Sort() {
  return (
    <TrayPage
      title="梳理"
      tray="sort"
      whose="mine"
      empty={
        <Empty icon="tray" title="都梳理完了" hint="群众反映的事会先到这里,由您归类、答复或列入议事。" />
      }
    />
  )
}
