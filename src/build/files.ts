import { stat } from 'node:fs/promises';

/** Whether something is at `file`. */
export const exists = (file: string): Promise<boolean> => stat(file).then(() => true, () => false);
