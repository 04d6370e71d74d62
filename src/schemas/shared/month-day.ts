import { z } from 'zod';

/** A day that comes every year, `MM-DD`. */
export const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'ghi tháng-ngày, ví dụ "06-01"' });
