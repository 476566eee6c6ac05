import { disc, polygon, rect, type Colour, type Shape } from './canvas'

const day = (ground: Colour): Shape[] => [
  rect(0, 0, 640, 260, 0xbfdcec),
  disc(540, 80, 36, 0xf8e3a1),
  polygon(
    [
      [0, 260],
      [140, 160],
      [300, 260]
    ],
    0x8fae8b
  ),
  polygon(
    [
      [200, 260],
      [400, 140],
      [640, 260]
    ],
    0x7da07d
  ),
  rect(0, 260, 640, 220, ground)
]
const night: Shape[] = [
  rect(0, 0, 640, 300, 0x1c2740),
  disc(110, 80, 26, 0xe9e3c4),
  rect(0, 300, 640, 180, 0x2e3434)
]
const road = (colour: Colour): Shape =>
  polygon(
    [
      [240, 480],
      [300, 260],
      [350, 260],
      [460, 480]
    ],
    colour
  )
const house = (x: number, wall: Colour = 0xf1e7d6): Shape[] => [
  rect(x, 180, 150, 120, wall),
  polygon(
    [
      [x - 16, 184],
      [x + 75, 120],
      [x + 166, 184]
    ],
    0x7a4a3a
  ),
  rect(x + 56, 230, 38, 70, 0x6b4b32)
]
const lamp = (light: Colour): Shape[] => [
  rect(420, 110, 8, 260, 0x5c6468),
  rect(360, 106, 68, 8, 0x5c6468),
  polygon(
    [
      [348, 114],
      [392, 114],
      [400, 132],
      [340, 132]
    ],
    light
  )
]
const canal = (water: Colour): Shape[] => [
  polygon(
    [
      [180, 480],
      [280, 260],
      [360, 260],
      [480, 480]
    ],
    0xa9a39a
  ),
  polygon(
    [
      [214, 480],
      [292, 260],
      [348, 260],
      [446, 480]
    ],
    water
  )
]
const bin = (x: number): Shape[] => [rect(x, 270, 70, 100, 0x3f7d57), rect(x - 6, 260, 82, 14, 0x2f5f42)]
const litter: Shape[] = [
  ...(
    [
      [210, 372],
      [300, 390],
      [380, 380],
      [470, 366],
      [340, 352]
    ] as const
  ).map(([x, y]) => disc(x, y, 26, 0x3d3a44)),
  disc(260, 388, 18, 0xd9d2c3),
  disc(430, 396, 20, 0xc6533f)
]
const room: Shape[] = [
  rect(0, 0, 640, 480, 0xefe8da),
  rect(0, 0, 640, 60, 0xfaf7f0),
  rect(0, 400, 640, 80, 0xb08a62)
]
const tap = (water: Colour): Shape[] => [
  ...room,
  rect(280, 120, 120, 24, 0x9aa3a8),
  rect(376, 120, 24, 60, 0x9aa3a8),
  rect(380, 180, 16, 150, water),
  polygon(
    [
      [290, 330],
      [486, 330],
      [456, 410],
      [320, 410]
    ],
    0xe6eef2
  ),
  polygon(
    [
      [298, 346],
      [478, 346],
      [456, 404],
      [320, 404]
    ],
    water
  )
]
const rows = (colour: Colour): Shape[] =>
  [300, 340, 380, 420].flatMap((y) =>
    Array.from({ length: 14 }, (_, at) => disc(24 + at * 46, y, 13, colour))
  )
const posts: Shape[] = Array.from({ length: 11 }, (_, at) => rect(10 + at * 62, 270, 10, 90, 0x7b5b3a))
/** The pictures that go with the stories: plain scenes, the same bytes at every run. */
export const scenes = {
  'lamp-dark': [...night, ...house(60, 0x4c4a52), ...lamp(0x3a3f44)],
  'lamp-lit': [
    ...night,
    polygon(
      [
        [340, 132],
        [400, 132],
        [520, 400],
        [220, 400]
      ],
      0x8a7d4c
    ),
    ...house(60, 0x6a6460),
    ...lamp(0xffe9a3)
  ],
  'canal-blocked': [
    ...day(0x9dbb73),
    ...canal(0x6f6a4f),
    disc(300, 390, 34, 0x5b4a33),
    disc(350, 400, 30, 0x6b5638),
    disc(330, 360, 26, 0x4f6b3a)
  ],
  'canal-clear': [...day(0x9dbb73), ...canal(0x6fa8c7)],
  'rubbish-heap': [...day(0xb9b2a2), ...bin(90), ...litter],
  'rubbish-gone': [...day(0xb9b2a2), ...bin(90), ...bin(190), ...bin(290)],
  'wet-ceiling': [
    ...room,
    disc(360, 70, 90, 0xc9b48a),
    disc(360, 66, 54, 0xa98d5d),
    rect(352, 120, 5, 70, 0x8fb2c4),
    disc(354, 210, 9, 0x8fb2c4)
  ],
  'dry-ceiling': [...room, rect(250, 20, 220, 40, 0xfdfcf9)],
  'water-brown': tap(0xa9854f),
  'water-clear': tap(0xbfdfee),
  'field-dug': [
    ...day(0x8a6b45),
    ...rows(0x5f8a3c),
    disc(190, 370, 60, 0x4c3823),
    disc(420, 400, 70, 0x4c3823),
    disc(320, 330, 40, 0x54402a)
  ],
  'field-fenced': [
    ...day(0x8a6b45),
    ...rows(0x5f8a3c),
    ...posts,
    rect(0, 290, 640, 5, 0xd9d4c6),
    rect(0, 330, 640, 5, 0xd9d4c6)
  ],
  'road-pit': [...day(0xa8b87c), road(0x77797a), disc(340, 400, 44, 0x3f3a34), disc(345, 404, 30, 0x6d7f86)],
  'crossing-bare': [...day(0x9fb089), rect(0, 330, 640, 120, 0x6c6e70), ...house(40)],
  'river-litter': [
    ...day(0x93a878),
    polygon(
      [
        [0, 330],
        [640, 300],
        [640, 430],
        [0, 450]
      ],
      0x7f9a8d
    ),
    disc(150, 390, 16, 0xf2f2ee),
    disc(330, 372, 20, 0xd05a4a),
    disc(480, 380, 14, 0xf2f2ee)
  ],
  'steps-railed': [
    ...day(0xa6b38a),
    rect(180, 420, 280, 30, 0xbab4a8),
    rect(210, 385, 220, 35, 0xc6c0b4),
    rect(240, 350, 160, 35, 0xd2ccc0),
    rect(200, 290, 8, 150, 0x4f6f8f),
    rect(200, 290, 190, 8, 0x4f6f8f),
    rect(382, 250, 8, 110, 0x4f6f8f)
  ]
} satisfies Record<string, Shape[]>

export type SceneName = keyof typeof scenes
