/** Whether a named person is met outside home, a teacher among them: somebody at home may be the one who hurts (facts.md §10.1). */
export const hasOutsider = (rows: readonly { name: string; place: string }[]) =>
  rows.some(({ name, place }) => name !== '' && (place === 'o-truong' || place === 'ngoai-nha'));
