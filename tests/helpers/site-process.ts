import { createSiteServer, listen } from '../../tools/serve/site-server.ts';

/** The site in a process of its own, so that a test can really stop it: `node site-process.ts <dist> <port>` prints its port. */
const [, , dist = '', port = '0'] = process.argv;
console.log(await listen(createSiteServer({ dist }), Number(port)));
