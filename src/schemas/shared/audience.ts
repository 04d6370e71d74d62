import { z } from 'zod';

/** The four doors of the site. The address of a door is its id. */
export const AUDIENCES = ['tre-em', 'phu-huynh', 'giao-vien', 'can-bo'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Children's age bands in years, both ends included (needs.md §4). */
export const AGE_BANDS = ['6-8', '9-11', '12-15', '16-17'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/**
 * `nhay-cam`: abuse, violence, self-harm. Such a page has a neutral title, shows help at hand,
 * and is never stored on the device unless the reader asks.
 */
export const SENSITIVITIES = ['thuong', 'nhay-cam'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

export const audience = z.enum(AUDIENCES);
export const ageBand = z.enum(AGE_BANDS);
export const sensitivity = z.enum(SENSITIVITIES);
