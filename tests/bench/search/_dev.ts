import { generatedSite } from './sites.ts';
for (const size of process.argv.slice(3).map(Number)) console.log(await generatedSite('/work/main', process.argv[2] ?? '', size, 1));
