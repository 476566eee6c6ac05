import { startTestCloud } from '../../support/startTestCloud'
import { once } from './once'

once(startTestCloud)
