import { care } from './care'
import { fengshuping } from './fengshuping'
import { linkage } from './linkage'
import { liuwan } from './liuwan'
import { notices } from './notices'
import { past } from './past'
import { reports } from './reports'
import { settings } from './settings'
import { shiqiao } from './shiqiao'
import { wishes } from './wishes'
import { metoo, together } from './together'
import { town } from './town'
import type { Saying } from './sayings'
import type { Story } from './story'

export const stories: Story[] = [...shiqiao, ...liuwan, ...fengshuping, ...town, ...together, ...past]

/** What is said beside matters, whatever the method. */
export const sayings: Saying[] = [
  ...linkage,
  ...reports,
  ...notices,
  ...wishes,
  ...metoo,
  ...settings,
  ...care
]
