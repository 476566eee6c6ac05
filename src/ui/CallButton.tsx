import Taro from '@tarojs/taro'
import { Button } from './Button'

interface CallButtonProps {
  phone: string
  /** Whom the button calls, for those who hear the page. */
  name: string
  /** Words that say themselves whom it calls. */
  children?: string
}

/** One tap to call; the phone itself asks before it dials. */
export const CallButton = ({ phone, name, children }: CallButtonProps) => (
  <Button
    size="small"
    icon="call"
    label={children ? undefined : `给${name}打电话`}
    // A person who decides against calling has not failed at anything.
    onPress={() => void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)}
  >
    {children ?? '打电话'}
  </Button>
)
