import type { AgeBand, Audience } from '../schemas/shared/audience.ts';

/** Short names of the readers; apart from `VI`, because scripts on the reader's phone use them too. */
export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  'tre-em': 'Trẻ em',
  'phu-huynh': 'Phụ huynh',
  'giao-vien': 'Giáo viên',
  'can-bo': 'Cán bộ',
};

/** Age bands as a child reads them. */
export const AGE_NAMES: Readonly<Record<AgeBand, string>> = {
  '6-8': '6–8 tuổi',
  '9-11': '9–11 tuổi',
  '12-15': '12–15 tuổi',
  '16-17': '16–17 tuổi',
};
