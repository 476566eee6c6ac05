import { serve } from '../kernel/serve'
import {
  add,
  claim,
  collate,
  decline,
  deny,
  fulfil,
  publish,
  release,
  thank,
  withdraw
} from '../domain/wish/acts'
import { mine } from './mine'
import { read } from './read'
import { submit } from './submit'
import { tray } from './tray'
import { wall } from './wall'
import { timer } from './timer'

export const main = serve(
  [
    add,
    claim,
    collate,
    decline,
    deny,
    fulfil,
    mine,
    publish,
    read,
    release,
    submit,
    thank,
    tray,
    wall,
    withdraw
  ],
  { due: timer }
)
