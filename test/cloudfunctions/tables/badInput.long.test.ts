import { startTestCloud } from '../../support/startTestCloud'
import { badInput } from './badInput'

badInput(startTestCloud)
