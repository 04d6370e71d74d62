import { existsSync } from 'node:fs';
import path from 'node:path';

/** Takes the settings of `.env` beside the project (see `.env.example`) into this process; what is set already stays. No file is no fault. */
export function loadSettings(root: string): void {
  const file = path.join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}
