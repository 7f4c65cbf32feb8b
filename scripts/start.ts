import { build } from 'vite';
import { serveDist } from './serve-dist.ts';

await build({ logLevel: 'warn' });
const address = await serveDist(Number(process.env.PORT ?? 4173));
console.log(`\n  Redthread is at ${address}\n  Stop it with Ctrl+C.\n`);
