import type { ShelfItem } from '../src/materials/material-file.ts';
import { buildCms } from './build.ts';

const silent = { info: () => undefined };

/** The CMS as one step of the site's build (`src/build/steps.ts`); `astro.config.mjs` joins the two, since `src` never knows `cms`. */
export const cmsStep = {
  title: 'Dựng tòa soạn',
  run: async ({ root, dist, shelf }: { root: string; dist: string; shelf: readonly ShelfItem[] }): Promise<string> => {
    const { files } = await buildCms({ root, outDir: dist, shelf, logger: silent });
    return `${files} tệp`;
  },
};
