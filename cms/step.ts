import { buildCms } from './build.ts';

const silent = { info: () => undefined };

/** The CMS as one step of the site's build (`src/build/steps.ts`); `astro.config.mjs` joins the two, since `src` never knows `cms`. */
export const cmsStep = {
  title: 'Dựng tòa soạn',
  run: async ({ root, dist }: { root: string; dist: string }): Promise<string> => {
    const { files } = await buildCms({ root, outDir: dist, logger: silent });
    return `${files} tệp`;
  },
};
