import type { PANEL } from '../../ui/pack-strings.ts';

/**
 * Why a pack could not be loaded. `offline` no answer · `server` it failed · `stranger` somebody else answered, or bytes came wrong ·
 * `changed` the site has a newer version than the list · `list` the lists are broken · `full` no room · `busy` another tab loads.
 */
export type FailureKind = keyof (typeof PANEL)['why'];

export class PackFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, said: string, cause?: unknown) {
    super(said, { cause });
    this.name = 'PackFailure';
    this.kind = kind;
  }
}
