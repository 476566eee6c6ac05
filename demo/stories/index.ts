import { fengshuping } from './fengshuping'
import { liuwan } from './liuwan'
import { shiqiao } from './shiqiao'
import type { Story } from './story'

export const stories: Story[] = [...shiqiao, ...liuwan, ...fengshuping]
