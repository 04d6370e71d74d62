/** Colours of the drawings: flat, pale enough for lines of ink to stand out in black and white. */
export const TONE = {
  ink: '#10233a', sun: '#ffc93c', sky: '#bfe0f2', leaf: '#a9dcc0', rose: '#f6b6c8', clay: '#e9a56b', paper: '#ffffff', teal: '#5fb3bf', plum: '#c3b3ee',
} as const;

/** Grounds that the drawings stand on by turns. */
export const GROUNDS = ['#e3f1ff', '#dff5ee', '#fff0df', '#edeaff', '#fdeaf5'] as const;

const SKINS = { light: '#f8d3b0', brown: '#dfa878' } as const;
const HAIR = '#3a2a22';
/** Both hands of a figure, from its middle at the feet; it is 46 high. */
const HANDS = { down: [-12, -12, 12, -12], up: [-14, -38, 14, -38], out: [-17, -22, 17, -22], right: [-12, -12, 17, -30], left: [-17, -30, 12, -12] } as const;
const HAIRCUTS = {
  short: `<path d="M-9-37a9 9 0 0 1 18 0q-9-6-18 0z" fill="${HAIR}"/>`,
  bob: `<path d="M-10-30v-7a10 10 0 0 1 20 0v7l-3-1v-5q-7-1-10-4q-2 3-4 4v5z" fill="${HAIR}"/>`,
  tails: `<circle cx="-11" cy="-33" r="3.5" fill="${HAIR}"/><circle cx="11" cy="-33" r="3.5" fill="${HAIR}"/><path d="M-9-37a9 9 0 0 1 18 0q-9-6-18 0z" fill="${HAIR}"/>`,
  scarf: `<path d="M-10-30q-3-17 10-17t10 17l-4-2q1-9-6-9t-6 9z" fill="#b05a86"/>`,
  grey: '<path d="M-9-37a9 9 0 0 1 18 0q-9-6-18 0z" fill="#d9d9d9"/>',
} as const;

interface Figure {
  x: number;
  /** Where the feet stand. */
  y: number;
  /** 1 for a child, about 1.35 for an adult. */
  scale?: number;
  hair?: keyof typeof HAIRCUTS;
  skin?: keyof typeof SKINS;
  shirt?: string;
  arms?: keyof typeof HANDS;
  /** Sitting: no legs below the body. */
  sits?: boolean;
}

/** A person without a face: whoever looks may be it. */
export function figure({ x, y, scale = 1, hair = 'short', skin = 'light', shirt = TONE.teal, arms = 'down', sits = false }: Figure): string {
  const [leftX, leftY, rightX, rightY] = HANDS[arms];
  const legs = sits ? '' : '<path d="M-4-9v9M4-9v9"/>';
  return `<g transform="translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}">${legs}<path d="M-6-24L${leftX} ${leftY}M6-24L${rightX} ${rightY}"/>`
    + `<path d="M-6-26h12l3 18h-18z" fill="${shirt}"/><circle cy="-35" r="9" fill="${SKINS[skin]}"/>${HAIRCUTS[hair]}</g>`;
}

/** A sun whose rays point away from its middle. */
export const sun = (x: number, y: number, r = 8) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${TONE.sun}"/><path d="M${x} ${y - r - 3}v-4M${x} ${y + r + 3}v4M${x - r - 3} ${y}h-4M${x + r + 3} ${y}h4"/>`;

export const heart = (x: number, y: number, size = 1) =>
  `<path transform="translate(${x} ${y}) scale(${size})" d="M0 6C-9 0-7-7-3.5-7Q-1-7 0-4Q1-7 3.5-7C7-7 9 0 0 6z" fill="${TONE.rose}"/>`;

/** A house by the left end of its floor. */
export const house = (x: number, y: number, width = 30, height = 20) =>
  `<path d="M${x} ${y}v-${height}h${width}v${height}z" fill="${TONE.paper}"/><path d="M${x - 5} ${y - height}l${width / 2 + 5}-${height * 0.8} ${width / 2 + 5} ${height * 0.8}z" fill="${TONE.clay}"/>`
  + `<path d="M${x + width / 2 - 4} ${y}v-10h8v10" fill="${TONE.sky}"/>`;

/** The ground line. */
export const floor = (y = 84) => `<path d="M12 ${y}h72"/>`;
