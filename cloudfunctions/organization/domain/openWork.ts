import { trayOf } from '../../../types/domain/trays'

/** Lists of matters in which something waits for whoever has it. */
export const openMatters = [...new Set(Object.values(trayOf))].filter(
  (tray) => tray !== 'closed' && tray !== 'rate'
)

/** Lists of wishes in which something waits for somebody. */
export const openWishes = ['collate', 'publish', 'claimed']
