import { Empty } from '../../ui/Empty'
import { TrayPage } from '../TrayPage'

export default function AgendaDay() {
  return (
    <TrayPage
      title="议事"
      tray="discuss"
      whose="mine"
      empty={
        <Empty icon="talk" title="没有要议的事" hint="列入议事的事会排在这里,由您交办、缓议或说明不受理。" />
      }
    />
  )
}
