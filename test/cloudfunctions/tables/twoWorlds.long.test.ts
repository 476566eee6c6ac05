import { startTestCloud } from '../../support/startTestCloud'
import { twoWorlds } from './twoWorlds'

twoWorlds(startTestCloud, null)
